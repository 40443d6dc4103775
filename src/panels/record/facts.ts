/** Fields of one text: ours, and what the paper names beside it. */
import { formatDate, type Locale } from "@/i18n";
import { fieldOf, type SubjectState } from "@/progress";
import { fieldWords } from "./fieldWords";
import { type Stamp, stampOf } from "./stamp";
import type { Target } from "./target";

const factNames = ["lead", "others", "measure"] as const;
type FactName = (typeof factNames)[number];

export type Fact = {
  readonly name: FactName;
  readonly label: string;
  /** Empty where we have said nothing. */
  readonly value: string;
  readonly stamp: Stamp | null;
  /** What the paper names; null for an action of our own, of which it says nothing. */
  readonly paper: string | null;
  /** As a value for the table; null where the paper names none. */
  readonly stated: string | null;
};

const paperNames = { lead: "accountable", others: "participants", measure: "measure" } as const;

export function factsOf(
  target: Target,
  state: SubjectState | undefined,
  here: string,
  locale: Locale,
): readonly Fact[] {
  const say = fieldWords(locale);
  return factNames.map((name) => {
    const head = state?.heads.get(name)?.at(-1);
    const stated = statedIn(target, name, locale);
    const inPaper = stated === null ? say.paperNone[name] : say.fromPaper(stated);
    return {
      name,
      label: say[name],
      value: fieldOf(state, name) ?? "",
      stamp: head ? stampOf(head, here, locale) : null,
      paper: target.kind === "own" ? null : inPaper,
      stated,
    };
  });
}

/** For a recommendation, all that its actions name. */
function statedIn(target: Target, name: FactName, locale: Locale): string | null {
  const actions =
    target.kind === "recommendation"
      ? target.actions
      : target.kind === "action"
        ? [target.action]
        : [];
  const named = actions.flatMap((action) => action[paperNames[name]]?.[locale] ?? []);
  return named.length > 0 ? [...new Set(named)].join(locale === "zh" ? "；" : "; ") : null;
}

/** The paper's own date for it, as precise as it is. */
export const statedDate = (target: Target): string | null =>
  target.kind === "action" ? target.action.date : null;

export const statedDateInWords = (target: Target, locale: Locale): string | null => {
  const date = statedDate(target);
  return date === null ? null : formatDate(date, locale);
};
