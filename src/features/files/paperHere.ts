import { type Dataset, perObject } from "@/dataset";

type Here = {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
  /** The ids of what progress and assessments can be about. */
  readonly subjects: ReadonlySet<string>;
};

/** The open paper as a file names it. */
export const paperHere = perObject(({ paper }: Dataset): Here => {
  const { id, source, recommendations, actions, challenges } = paper;
  const items = [...recommendations, ...actions, ...challenges];
  return {
    id,
    title: source.title.en,
    digest: digestOf(items.map((item) => `${item.id} ${item.title.en}`).join("\n")),
    subjects: new Set(items.map((item) => item.id)),
  };
});

/** FNV-1a twice: tells editions apart, and guards nothing. */
function digestOf(text: string): string {
  const halves = [0x811c9dc5, 0x01000193].map((start) => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  return halves.join("");
}
