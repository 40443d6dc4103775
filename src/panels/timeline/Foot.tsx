import { footAt, type PlacedMark, signAt } from "./place";

const solid = "fill-(--ink) forced-colors:fill-[CanvasText]";
const hollow = "fill-(--paper) forced-colors:fill-[Canvas]";
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** A stem down to its time: a day is where the stem ends, a month a short bar, a year a bar over all of it. */
export function Foot({ mark: { event, x, from, to } }: { mark: PlacedMark }) {
  const { precision } = event.extent;
  const middle = (from + to) / 2;
  const isYear = precision === "year" || precision === "fiscal-year";
  const stem = isYear ? clamp(x, from, to) : middle;
  const isPeriod = event.sign === "period";
  return (
    <g strokeWidth={1}>
      {!isPeriod && <path d={`M${x} ${signAt}L${stem} ${footAt + 1}`} fill="none" />}
      {(isPeriod || precision !== "day") && <Bar mark={{ event, x, from, to }} />}
    </g>
  );
}

/** Solid or hollow as its sign; that of a fiscal year is dashed, because it begins and ends elsewhere. */
function Bar({ mark: { event, from, to } }: { mark: PlacedMark }) {
  const width = Math.max(5, to - from - 1.5);
  const [left, right] = [(from + to - width) / 2, (from + to + width) / 2];
  const isHollow = event.says === "record";
  if (event.extent.precision === "fiscal-year" && !isHollow) {
    return <path d={`M${left} ${footAt}H${right}`} strokeWidth={3} strokeDasharray="4 2" />;
  }
  return (
    <>
      <path
        d={`M${left} ${footAt - 1.25}H${right}V${footAt + 1.25}H${left}Z`}
        className={isHollow ? hollow : solid}
        strokeDasharray={event.extent.precision === "fiscal-year" ? "4 2" : undefined}
      />
      {event.sign === "period" && (
        <path d={`M${left} ${footAt - 5}V${footAt + 3}M${right} ${footAt - 5}V${footAt + 3}`} />
      )}
    </>
  );
}
