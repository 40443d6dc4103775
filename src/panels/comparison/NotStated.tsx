import { memo } from "react";
import { Hatch } from "@/charts";
import { formatList, type Locale } from "@/i18n";
import { type Mark, type Marks, markProps } from "@/linking";
import { EconomyMark } from "./EconomyMark";
import type { Silent, SilentGroup } from "./rows";
import { words } from "./words";

/** What the paper gives no figure for: hatched, by economy, never a zero and never a blank. */
export function NotStated(props: {
  groups: readonly SilentGroup[];
  all: number;
  without: string;
  markOf: Marks["markOf"];
  locale: Locale;
}) {
  const { groups, all, without, markOf, locale } = props;
  const say = words(locale);
  const count = groups.reduce((sum, { measures }) => sum + measures.length, 0);
  const names = groups.map(({ economy }) => economy.name);
  return (
    <section className="unstated">
      <h3 className="lane-head unstated-head">
        {say.notStated}
        <span className="unstated-count">{say.ofMeasures(count, all)}</span>
        {without && <span className="unstated-none">{say.noMoneyFor(without)}</span>}
        <span className="unstated-where" aria-hidden="true">
          <Hatch width={14} height={12} />
          {formatList(names, locale)}
        </span>
      </h3>
      <ul className="unstated-groups">
        {groups.map(({ economy, measures }) => (
          <li key={economy.id} className="unstated-group">
            <EconomyMark economy={economy} mark={markOf(economy.id)} />
            {measures.map((silent) => (
              <SilentMark key={silent.measure} silent={silent} mark={markOf(silent.measure)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { silent: Silent; mark: Mark };

const SilentMark = memo(function SilentMark({ silent, mark }: Props) {
  const { measure, name, spoken } = silent;
  return (
    <button
      type="button"
      className="unstated-mark"
      aria-label={spoken}
      {...markProps(measure, mark)}
    >
      <Hatch width={14} height={12} />
      {name}
    </button>
  );
});
