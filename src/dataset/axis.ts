/** Which amounts may share an axis. */
import type { Commitment, Magnitude } from "./quantity";

/** What kind of promise an amount is; `counts` are not money, nor needed. */
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

/** A count of people, items or years has no ladder of commitment; what is needed is never what is planned. */
export function amountClass({ dimension, commitment }: Magnitude): AmountClass {
  return dimension === "money" || commitment === "need" ? classOf[commitment] : "counts";
}

/** Amounts with the same key, and only those, may share an axis. */
export function axisKey(amount: Magnitude): string {
  return [amount.dimension, amountClass(amount), amount.basis, amount.currency ?? "-"].join("/");
}

/** What keeps two amounts from one axis, in the order in which a reader asks. */
export type Difference = "dimension" | "class" | "basis" | "currency";

export function differencesOf(a: Magnitude, b: Magnitude): readonly Difference[] {
  if (a.dimension !== b.dimension) return ["dimension"];
  const found: Difference[] = [];
  if (amountClass(a) !== amountClass(b)) found.push("class");
  if (a.basis !== b.basis) found.push("basis");
  if (a.currency !== b.currency) found.push("currency");
  return found;
}
