import { useEffect, useState } from "react";
import type { Dataset } from "@/dataset";
import { prepare } from "./catalogue";

/** Milliseconds; after each the page may answer. */
const slice = 8;

type Schedule = (go: () => void) => unknown;
const soon: Schedule = (go) => setTimeout(go);
// Safari has no idle callbacks.
const whenIdle: Schedule = (go) => (window.requestIdleCallback ?? setTimeout)(go);

/** Reads a large paper in between; the returned function stops it. */
function prepareInSlices(dataset: Dataset, schedule: Schedule, onReady: () => void): () => void {
  let isStopped = false;
  const go = () => {
    if (isStopped) return;
    if (prepare(dataset, slice)) onReady();
    else schedule(go);
  };
  schedule(go);
  return () => {
    isStopped = true;
  };
}

/** Ahead of the first letter, while nothing else is to be done. */
export function prepareIdly(dataset: Dataset): void {
  prepareInSlices(dataset, whenIdle, () => undefined);
}

/** Whether the whole paper can be searched; one of usual size can be nearly at once. */
export function usePrepared(dataset: Dataset): boolean {
  const [isReady, setReady] = useState(() => prepare(dataset, slice));
  useEffect(() => {
    if (!isReady) return prepareInSlices(dataset, soon, () => setReady(true));
  }, [dataset, isReady]);
  return isReady;
}
