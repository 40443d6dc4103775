/** How a paper is loaded: three files into one dataset, kept in the query cache, which is the store of papers. */
import { queryOptions } from "@tanstack/react-query";
import type { Dataset } from "./dataset";

/** Where a paper's files are; a record or a story may be absent. */
export type PaperFiles = { paper: string; record?: string | undefined; story?: string | undefined };
/** Every paper this build holds, by id. */
export type Library = ReadonlyMap<string, PaperFiles>;

/** A paper could not be fetched; `status` is 0 when nothing answered. */
export class PaperUnreachable extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The paper could not be fetched (${status})`);
    this.status = status;
  }
}
/** No paper of that id is in this build. */
export class PaperUnknown extends Error {}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new PaperUnreachable(0);
  });
  if (!response.ok) throw new PaperUnreachable(response.status);
  return response.json();
}

async function loadPaper(files: PaperFiles, signal: AbortSignal): Promise<Dataset> {
  const load = (address: string | undefined) => (address ? fetchJson(address, signal) : null);
  // The parser and its words for what is wrong come beside the paper, not before the page starts.
  const [{ parsePaper, parseRecord, parseStory }, paperJson, recordJson, storyJson] =
    await Promise.all([
      import("./parse"),
      fetchJson(files.paper, signal),
      load(files.record),
      load(files.story),
    ]);
  const paper = parsePaper(paperJson);
  return {
    paper,
    record: recordJson === null ? null : parseRecord(recordJson, paper),
    story: storyJson === null ? null : parseStory(storyJson, paper),
  };
}

/** The paper never goes stale and needs no network once fetched; only a failed fetch is worth retrying by hand. */
export function paperQuery(library: Library, id: string) {
  return queryOptions({
    queryKey: ["paper", id],
    queryFn: ({ signal }) => {
      const files = library.get(id);
      if (!files) throw new PaperUnknown(id);
      return loadPaper(files, signal);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    structuralSharing: false,
    retry: false,
  });
}
