/** The whole argument as columns of items and the links between them. */
import {
  columnOf,
  type Dataset,
  type Grade,
  gradeRank,
  type Item,
  itemsOf,
  lineColumns,
  names,
  perObject,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { type Mark, type Marks, selectMarks } from "@/linking";
import type { Headed, PaperSnapshot } from "@/panels/panel";
import { type Bundle, bundle, type Place } from "./bundles";
import { words } from "./words";

/** An item, or in a crowded column all items of one theme. */
export type Box = Place & {
  readonly label: string;
  readonly title: string;
  /** `null` on a theme, which cannot be chosen. */
  readonly item: { readonly id: string; readonly mark: Mark } | null;
  /** A driver's place, which gives its colour. */
  readonly order: number | null;
};
/** A link, or all links between two boxes: those that are shown. */
export type Strand = Bundle & {
  /** Of the links its width is laid out for, so many are shown: 0 to 1. */
  readonly share: number;
  readonly title: string;
  readonly mark: Mark;
};
export type ArgumentModel = Headed & {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly headings: readonly string[];
  readonly boxes: readonly Box[];
  readonly strands: readonly Strand[];
  /** What is laid out: the same whether or not only stated links are shown, so that nothing moves. */
  readonly bundles: readonly Bundle[];
  readonly stated: boolean;
  readonly depth: PaperSnapshot["view"]["depth"];
  readonly counts: Readonly<Record<Grade, number>>;
};

const countGrades = perObject(({ paper }: Dataset) => {
  const counts: Record<Grade, number> = { stated: 0, implied: 0, reading: 0 };
  for (const { grade } of paper.links) counts[grade] += 1;
  return counts;
});

const columnItems = perObject((dataset: Dataset) => {
  const items = [...itemsOf(dataset).values()];
  return lineColumns.map((kind) => items.filter((item) => item.kind === kind));
});

export function selectArgument({ dataset, view, locale }: PaperSnapshot): ArgumentModel {
  const marks = selectMarks(dataset, view);
  const say = words(locale);
  const counts = countGrades(dataset);
  const total = dataset.paper.links.length;
  const { places, bundles } = bundle(dataset, lineItems(marks));
  const boxes = places.map((place) => toBox(dataset, place, marks, locale));
  const labels = new Map(boxes.map(({ id, label }) => [id, label]));
  return {
    title: view.stated ? say.statedTitle(counts.stated, total) : say.title(total, counts.stated),
    subtitle: say.subtitle,
    locale,
    dataset,
    headings: columnItems(dataset).map(({ length }, at) => {
      const kind = lineColumns[at];
      return kind ? say.heading(names(locale).kind[kind], length) : "";
    }),
    boxes,
    bundles,
    strands: bundles
      .filter(({ grade }) => !view.stated || grade === "stated")
      .map((made) => {
        const links = made.links.filter(({ grade }) => !view.stated || grade === "stated");
        return {
          ...made,
          links,
          share: links.length / made.links.length,
          title: say.strand(
            labels.get(made.from) ?? "",
            labels.get(made.to) ?? "",
            links.length,
            names(locale).grade[made.grade],
          ),
          mark: markOf(links, marks),
        };
      }),
    stated: view.stated,
    depth: view.depth,
    counts,
  };
}

/** The chosen item and its line are drawn one by one, however crowded their columns are. */
function lineItems({ chosen, line }: Marks): readonly string[] {
  const shown = line.flatMap(({ item }) => (item ? [item.id] : []));
  return chosen && columnOf(chosen) ? [...new Set([chosen.id, ...shown])] : shown;
}

function toBox(dataset: Dataset, place: Place, { markOf }: Marks, locale: Locale): Box {
  const { id, theme, count } = place;
  const item: Item | undefined = theme === null ? itemsOf(dataset).get(id) : undefined;
  if (item) {
    return {
      ...place,
      label: item.short[locale],
      title: item.title[locale],
      item: { id, mark: markOf(id) },
      order: item.kind === "driver" ? item.order : null,
    };
  }
  const named = dataset.paper.themes.find((each) => each.id === theme);
  const label = words(locale).theme(named?.short[locale] ?? "", count);
  return { ...place, label, title: label, item: null, order: null };
}

const markRank: Record<Mark, number> = { chosen: 4, neighbour: 3, linked: 2, idle: 1, muted: 0 };

/** The strongest mark of the links in a bundle. */
function markOf(links: Bundle["links"], { markOfLink, chosen }: Marks): Mark {
  if (!chosen) return "idle";
  let strongest: Mark = "muted";
  for (const link of links) {
    const mark = markOfLink(link);
    if (markRank[mark] > markRank[strongest]) strongest = mark;
  }
  return strongest;
}

/** Stronger grades first: the order of the legend. */
export const gradesInOrder = (Object.keys(gradeRank) as Grade[]).toSorted(
  (a, b) => gradeRank[b] - gradeRank[a],
);
