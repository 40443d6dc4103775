/** Which amounts may share an axis. */
import type { Commitment, Magnitude } from "./quantity";

/** What kind of promise an amount is; `counts` are not money. */
export type AmountClass =
  | "plans"
  | "ceilings"
  | "commitments"
  | "pledges"
  | "mobilised"
  | "needs"
  | "unknown"
  | "counts";

const classOf: Record<Commitment, AmountClass> = {
  target: "plans",
  proposed: "plans",
  authorised: "ceilings",
  pledged: "pledges",
  adopted: "commitments",
  funded: "commitments",
  spent: "commitments",
  mobilised: "mobilised",
  need: "needs",
  unknown: "unknown",
};

/** The class of an amount; a count of people, items or years has no ladder of commitment. */
export function amountClass(amount: Magnitude): AmountClass {
  return amount.dimension === "money" ? classOf[amount.commitment] : "counts";
}

/** Amounts with the same key, and only those, may share an axis. */
export function axisKey(amount: Magnitude): string {
  return [amount.dimension, amountClass(amount), amount.basis, amount.currency ?? "-"].join("/");
}

/** Whether two amounts may stand on one axis: same dimension, class, basis and currency. */
export function mayShareAxis(a: Magnitude, b: Magnitude): boolean {
  return axisKey(a) === axisKey(b);
}
