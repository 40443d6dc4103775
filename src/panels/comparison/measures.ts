/** Whose amounts these are: the measures of the paper, and those only the record names. */
import {
  type Amount,
  type Dataset,
  type Magnitude,
  type Measure,
  perObject,
  type Quantity,
  type Text,
} from "@/dataset";

export type Economy = { readonly id: string; readonly title: Text; readonly short: Text };
export type Practice = {
  readonly id: string;
  readonly short: Text;
  readonly economies: readonly Economy[];
};

type Practices = {
  readonly byId: ReadonlyMap<string, Practice>;
  readonly quantities: readonly Quantity[];
  readonly amounts: readonly Amount[];
  /** Economies with at least one measure, in the paper's order. */
  readonly abroad: readonly Economy[];
};

/** Amounts of shortfalls or drivers are China's own and belong to other panels. */
export const practicesOf = perObject(({ paper, record }: Dataset): Practices => {
  const economies = new Map(paper.economies.map((economy) => [economy.id, economy]));
  const byId = new Map<string, Practice>();
  for (const { id, short, economies: ids } of [...paper.measures, ...(record?.measures ?? [])]) {
    byId.set(id, { id, short, economies: ids.flatMap((each) => economies.get(each) ?? []) });
  }
  const named = new Set(paper.measures.flatMap((measure) => measure.economies));
  return {
    byId,
    quantities: paper.quantities.filter(({ subject }) => byId.has(subject)),
    amounts: (record?.amounts ?? []).filter(({ subject }) => byId.has(subject)),
    abroad: paper.economies.filter(({ id }) => named.has(id)),
  };
});

export const isMoney = ({ dimension }: Magnitude) => dimension === "money";

/** Measures of which the paper states neither an amount nor a count. */
export const silentMeasures = perObject((dataset: Dataset): readonly Measure[] => {
  const stated = new Set(practicesOf(dataset).quantities.map(({ subject }) => subject));
  return dataset.paper.measures.filter(({ id }) => !stated.has(id));
});

/** Measures of which the paper states no money; it may still count people or years. */
export const measuresWithoutMoney = perObject((dataset: Dataset): readonly Measure[] => {
  const paid = new Set(
    practicesOf(dataset)
      .quantities.filter(isMoney)
      .map((q) => q.subject),
  );
  return dataset.paper.measures.filter(({ id }) => !paid.has(id));
});

/** How many economies have measures, and for how many of them the paper gives no money amount. */
export const economiesWithout = perObject((dataset: Dataset) => {
  const { quantities, byId, abroad } = practicesOf(dataset);
  const paid = new Set(
    quantities
      .filter(isMoney)
      .flatMap(({ subject }) => (byId.get(subject)?.economies ?? []).map(({ id }) => id)),
  );
  return {
    all: abroad.length,
    without: abroad.filter(({ id }) => !paid.has(id)).map(({ id }) => id),
    paid: abroad.filter(({ id }) => paid.has(id)).map(({ id }) => id),
  };
});
