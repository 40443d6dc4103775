/** The finding as a title: where the home economy stands among those shown, or who is highest. */
import { formatList, type Locale } from "@/i18n";
import type { Ground } from "./model";
import { percent } from "./percent";
import type { SeriesLine } from "./series";
import { words } from "./words";

export function titleOf(found: Ground, isFiltered: boolean, locale: Locale): string {
  const { finding, lines, digits } = found;
  const say = words(locale);
  const nameOf = ({ id }: SeriesLine) => lines.find((line) => line.id === id)?.name ?? id;
  switch (finding.kind) {
    case "none":
      return say.titleNone;
    case "one": {
      const { line } = finding;
      const { value = 0, year = 0 } = line.last ?? {};
      return say.one(nameOf(line), percent(value, digits), year);
    }
    case "apart":
      return say.apart(finding.count);
    case "ranked": {
      const { ranks, home, above, year } = finding;
      if (!home) {
        const top = ranks.filter(({ value }) => value === ranks[0]?.value);
        const leaders = formatList(
          top.map(({ line }) => nameOf(line)),
          locale,
        );
        return say.highest(leaders, ranks.length, year, isFiltered);
      }
      const other = ranks.find(({ line }) => line !== home.line);
      return say.standing({
        home: nameOf(home.line),
        above: above.length,
        others: ranks.length - 1,
        only: other ? nameOf(other.line) : "",
        year,
        isFiltered,
      });
    }
  }
}
