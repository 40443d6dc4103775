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
  /** How many have been shown: each is announced anew, and keeps nothing of the one before. */
  const [count, setCount] = useState(0);
  const [reading, setReading] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const latest = useRef<File | null>(null);

  function show(next: Flow) {
    stopReading();
    if (flow === null) opener.current = document.activeElement;
    setFlow(next);
    setCount((before) => before + 1);
  }

  function stopReading() {
    latest.current = null;
    setReading(null);
  }

  /** Whatever is chosen or left in the meantime is what counts. */
  async function read(file: File) {
    latest.current = file;
    setReading(file.name);
    // A large file is worked on for a second or two: that it is being read must stand there first.
    await painted();
    const opened = await openFile(dataset, file);
    if (latest.current === file) show(opened);
  }

  /** Back to the parts, and to what was pressed. */
  function leave() {
    stopReading();
    flushSync(() => setFlow(null));
    const { current } = opener;
    if (!(current instanceof HTMLElement)) return;
    current.focus();
    // What was pressed may have nothing left to do.
    if (document.activeElement !== current) {
      current.closest("section")?.querySelector<HTMLElement>("h3")?.focus();
    }
  }

  return { flow, count, reading, show, read, leave };
}
