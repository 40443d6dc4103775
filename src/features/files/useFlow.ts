import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Dataset } from "@/dataset";
import { afterPaint } from "@/ui";
import type { Outcome } from "./carryOut";
import { type Opened, openFile } from "./flow";

/** `outcome`: null where there was nothing left to do. */
type Done = { readonly kind: "done"; readonly outcome: Outcome | null };
export type Flow = Opened | Done;

const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

/** What a file or copy has been opened for, in the place of the sheet's parts; null while they stand. */
export function useFlow(dataset: Dataset) {
  const [flow, setFlow] = useState<Flow | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const latest = useRef<File | null>(null);

  function show(next: Flow) {
    if (flow === null) opener.current = document.activeElement;
    setFlow(next);
  }

  /** Another file chosen in the meantime is the one that counts. */
  async function read(file: File) {
    latest.current = file;
    setReading(file.name);
    // A large file is worked on for a second or two: that it is being read must stand there first.
    await painted();
    const opened = await openFile(dataset, file);
    if (latest.current !== file) return;
    setReading(null);
    show(opened);
  }

  /** Back to the parts, and to what was pressed. */
  function leave() {
    flushSync(() => setFlow(null));
    const { current } = opener;
    if (!(current instanceof HTMLElement)) return;
    current.focus();
    // What was pressed may have nothing left to do.
    if (document.activeElement !== current) {
      current.closest("section")?.querySelector<HTMLElement>("h3")?.focus();
    }
  }

  return { flow, reading, show, read, leave };
}
