/** Boxes and links, bundled by theme where a column holds more items than can be drawn. */
import {
  columnOf,
  type Dataset,
  type Grade,
  gradeRank,
  itemsOf,
  type Link,
  lineColumns,
  perObject,
} from "@/dataset";

/** Where a box stands: its column, and for a bundle the theme and how many items it holds. */
export type Place = {
  readonly id: string;
  readonly column: number;
  readonly theme: string | null;
  readonly count: number;
};
export type Bundle = {
  /** Of its boxes, not of its link: one drawn by itself may stand in a bundle as well. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly Link[];
  /** The strongest of its links. */
  readonly grade: Grade;
};
type Bundled = { readonly places: readonly Place[]; readonly bundles: readonly Bundle[] };

/** As many boxes as a column can hold at a readable size. */
const most = 30;

/** The boxes of each column, and of every item the box it stands in. */
function placesOf(dataset: Dataset) {
  const { needs, measures, challenges, recommendations, themes } = dataset.paper;
  const themeOf = new Map(
    [...needs, ...measures, ...challenges, ...recommendations].map(({ id, theme }) => [id, theme]),
  );
  const places: Place[] = [];
  const boxOf = new Map<string, string>();
  const items = [...itemsOf(dataset).values()];
  for (const [column, kind] of lineColumns.entries()) {
    const own = items.filter((item) => item.kind === kind);
    if (own.length <= most) {
      for (const { id } of own) {
        places.push({ id, column, theme: null, count: 1 });
        boxOf.set(id, id);
      }
      continue;
    }
    for (const { id: theme } of themes) {
      const inTheme = own.filter(({ id }) => themeOf.get(id) === theme);
      if (inTheme.length === 0) continue;
      const id = `${kind}.${theme}`;
      places.push({ id, column, theme, count: inTheme.length });
      for (const item of inTheme) boxOf.set(item.id, id);
    }
  }
  return { places, boxOf };
}

function toBundles(links: readonly Link[], boxOf: (id: string) => string): readonly Bundle[] {
  const groups = new Map<string, { from: string; to: string; links: Link[]; grade: Grade }>();
  for (const link of links) {
    const [from, to] = [boxOf(link.from), boxOf(link.to)];
    const key = `${from} ${to}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { from, to, links: [link], grade: link.grade });
    else {
      group.links.push(link);
      if (gradeRank[link.grade] > gradeRank[group.grade]) group.grade = link.grade;
    }
  }
  return [...groups].map(([id, group]) => ({ ...group, id }));
}

const whole = perObject((dataset: Dataset) => {
  const { places, boxOf } = placesOf(dataset);
  const bundles = toBundles(dataset.paper.links, (id) => boxOf.get(id) ?? id);
  return { places, boxOf, bundles };
});

/** The items named are drawn by themselves, even where the others of their column are bundled. */
export function bundle(dataset: Dataset, alone: readonly string[]): Bundled {
  const { places, boxOf, bundles } = whole(dataset);
  const hidden = new Set(alone.filter((id) => boxOf.get(id) !== id));
  if (hidden.size === 0) return { places, bundles };
  const items = itemsOf(dataset);
  const own = [...hidden].flatMap((id): readonly Place[] => {
    const item = items.get(id);
    const kind = item && columnOf(item);
    return kind ? [{ id, column: lineColumns.indexOf(kind), theme: null, count: 1 }] : [];
  });
  const shown = new Set(alone);
  const between = dataset.paper.links.filter(
    ({ from, to }) => shown.has(from) && shown.has(to) && (hidden.has(from) || hidden.has(to)),
  );
  return {
    places: [...own, ...places],
    bundles: [...bundles, ...toBundles(between, (id) => id)],
  };
}
