/** How long a page works for its frames, in processor time: what else the machine does has no part in it. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what its thread ran. */
  readonly tdur?: number;
  readonly args?: { readonly src_func?: string };
};

/** The allocator tidies up ten seconds after a page opens in a browser without a window; no page asks for it. */
const foreign = "OnBackgrounded";

/** What a trace must hold for this. */
export const traced = ["toplevel", "devtools.timeline", "blink.user_timing"];
/** To be marked in the page ahead of each step: a press, a turn of the wheel. */
export const stepMark = "a step from here";

/**
 * By step, per frame of the page that animates, in ms: all tasks of its main thread since the frame before.
 * What is before the first step is left out, because the start of tracing holds a frame up.
 */
export function workOfFrames(trace: Buffer): readonly (readonly number[])[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const steps = traceEvents
    .filter(({ name }) => name === stepMark)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const start = steps[0] ?? 0;
  const begun = traceEvents.filter(({ name, ts }) => name === "FireAnimationFrame" && ts > start);
  const thread = begun[0];
  const starts = begun.map(({ ts }) => ts).toSorted((a, b) => a - b);
  const tasks = traceEvents
    .filter(
      ({ name, ph, ts, pid, tid, args }) =>
        name === "ThreadControllerImpl::RunTask" &&
        ph === "X" &&
        ts > start &&
        args?.src_func !== foreign &&
        pid === thread?.pid &&
        tid === thread.tid,
    )
    .toSorted((a, b) => a.ts - b.ts);
  const frames: number[][] = steps.map(() => []);
  let work = 0;
  let next = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    work += tdur / 1000;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) > ts + dur) continue;
    frames[steps.findLastIndex((step) => step <= ts + dur)]?.push(work);
    work = 0;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= ts + dur) next += 1;
  }
  return frames;
}
