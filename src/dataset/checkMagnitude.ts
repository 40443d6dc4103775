/** Amounts of the paper and of the record alike: what has to hold inside one of them. */
import { type Problem, pathOf, problem } from "./problems";
import type { Magnitude } from "./quantity";

/** Loose dates are compared as far as both are precise: `2022` does not end before `2022-10`. */
function isBackwards(from: string, to: string): boolean {
  const start = from.replace("FY", "");
  const end = to.replace("FY", "");
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) > end.slice(0, precision);
}

export function* checkSpan(
  path: string,
  from: string | null,
  to: string | null,
): Generator<Problem> {
  if (from !== null && to !== null && isBackwards(from, to))
    yield problem(
      path,
      `It ends (${to}) before it begins (${from}).`,
      `结束（${to}）早于开始（${from}）。`,
    );
}

export function* checkMagnitude(path: string, magnitude: Magnitude): Generator<Problem> {
  const { dimension, currency, value, upTo, period } = magnitude;
  if (dimension === "money" && currency === null)
    yield problem(
      pathOf(path, "currency"),
      "An amount of money needs a currency.",
      "金额须注明币种。",
    );
  if (dimension !== "money" && currency !== null)
    yield problem(
      pathOf(path, "currency"),
      `Only money has a currency; this counts ${dimension}.`,
      `只有金额才有币种；此处计量的是${dimension}。`,
    );
  if (upTo !== undefined && upTo <= value)
    yield problem(
      pathOf(path, "upTo"),
      `The range must end above where it begins: ${upTo} is not more than ${value}.`,
      `区间上限须大于下限：${upTo}不大于${value}。`,
    );
  yield* checkSpan(pathOf(path, "period"), period.from, period.to);
}
