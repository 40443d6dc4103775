/** R&D spending as a share of GDP, economy by economy: the record's alone, for the paper gives none. */
import { askedEconomies, type Dataset, type PaperRecord, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type ShareScale, shareScale } from "./axis";
import { type Finding, findingOf } from "./finding";
import { type Cited, citedBy, notesOn } from "./notes";
import { digitsOf } from "./percent";
import { hasSeries, type SeriesLine, shownSeries } from "./series";
import { titleOf } from "./title";
import { words } from "./words";

export type NamedLine = SeriesLine & {
  readonly name: string;
  /** The years without a value, in words; empty where there are none. */
  readonly gap: string;
};
export type Ground = {
  readonly years: readonly number[];
  /** In the record's order; those without any value are told in words only. */
  readonly lines: readonly NamedLine[];
  readonly digits: number;
  readonly scale: ShareScale;
  readonly finding: Finding;
  readonly notes: readonly string[];
  readonly sources: readonly Cited[];
};
/** `off` and `absent`: no record to draw from; `none`: not of the economies asked for. */
export type ResearchModel = Headed & {
  readonly locale: Locale;
  readonly chosen: string | null;
  readonly markOf: Marks["markOf"];
} & (
    | { readonly state: "off" | "absent" | "none" }
    | { readonly state: "drawn"; readonly ground: Ground }
  );

type Asked = ReturnType<typeof askedEconomies>;

function toGround(dataset: Dataset, record: PaperRecord, asked: Asked, locale: Locale): Ground {
  const shown = shownSeries(dataset, asked);
  const names = new Map(dataset.paper.economies.map(({ id, short }) => [id, short[locale]]));
  const say = words(locale);
  const values = shown.lines.flatMap((line) => line.values.filter((value) => value !== null));
  return {
    years: shown.years,
    lines: shown.lines.map((line) => {
      const gaps = shown.years.filter((_, at) => line.values[at] === null).map(String);
      return {
        ...line,
        name: names.get(line.economy) ?? line.economy,
        gap: gaps.length > 0 ? say.list(gaps) : "",
      };
    }),
    digits: digitsOf(values),
    scale: shareScale(values),
    finding: findingOf(shown),
    notes: notesOn(record, locale),
    sources: citedBy(record, shown.lines, locale),
  };
}

const memory = perObject((_: Dataset) => ({ key: "", ground: null as Ground | null }));

/** The lines stay the same objects for as long as they say the same: only marks follow the choice. */
function groundOf(dataset: Dataset, asked: Asked, locale: Locale): Ground | null {
  if (!dataset.record) return null;
  const last = memory(dataset);
  const key = [locale, ...(asked ?? [])].join(" ");
  if (last.key !== key) {
    Object.assign(last, { key, ground: toGround(dataset, dataset.record, asked, locale) });
  }
  return last.ground;
}

export function selectResearch({ dataset, view, locale }: PaperSnapshot): ResearchModel {
  const { chosen, markOf } = selectMarks(dataset, view);
  const common = { locale, chosen: chosen?.id ?? null, markOf };
  const say = words(locale);
  if (!hasSeries(dataset)) {
    return { ...common, state: "absent", title: say.titleOff, subtitle: say.absent };
  }
  if (!view.record) return { ...common, state: "off", title: say.titleOff, subtitle: say.off };
  const asked = askedEconomies(dataset, view.economies);
  const found = groundOf(dataset, asked, locale);
  if (!found || found.finding.kind === "none") {
    return { ...common, state: "none", title: say.titleNone, subtitle: say.none };
  }
  return {
    ...common,
    state: "drawn",
    title: titleOf(found, asked !== null, locale),
    subtitle: say.subtitle(`${found.scale.domain[0]}%`),
    ground: found,
  };
}
