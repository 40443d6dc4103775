import { formatList, type Locale } from "@/i18n";
import type { ActionRow } from "./rows";
import { unfoldedWords } from "./unfoldedWords";

const asked = ["date", "measure", "accountable", "participants"] as const;

/** One sentence on what the paper names for none of the actions; null where it names it all. */
export function unnamedOf(actions: readonly ActionRow[], locale: Locale): string | null {
  const say = unfoldedWords(locale);
  if (actions.length === 0) return say.noAction;
  const missing = asked.filter((part) => actions.every((row) => row[part] === null));
  if (missing.length === 0) return null;
  return say.namesNone(
    formatList(
      missing.map((part) => say.none[part]),
      locale,
    ),
  );
}
