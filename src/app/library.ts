import type { Library, PaperFiles } from "@/dataset";

/** Every folder of data/ that holds a paper becomes a paper of this build; its files are hashed assets. */
const addresses = import.meta.glob<string>("/data/*/{paper,record,story}.json", {
  query: "?url",
  import: "default",
  eager: true,
});

function collect(): Library {
  const library = new Map<string, PaperFiles>();
  for (const [path, address] of Object.entries(addresses)) {
    const [, , folder = "", file = ""] = path.split("/");
    const files = library.get(folder) ?? { paper: "" };
    library.set(folder, { ...files, [file.replace(".json", "")]: address });
  }
  return library;
}

export const library = collect();
