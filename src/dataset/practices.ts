/** Whose amounts these are: the measures of the paper, and those only the record names. */
import { type Dataset, perObject } from "./dataset";
import { itemsOf } from "./items";
import type { Magnitude, Quantity } from "./quantity";
import type { Amount } from "./recordSchema";
import type { Measure } from "./schema";
import type { Text } from "./shapes";

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
  /** Economies with at least one measure in the paper, in its order. */
  readonly abroad: readonly Economy[];
  /** Those without any, in the record either: the paper's own, whose shortfalls and drivers it counts. */
  readonly home: readonly Economy[];
};

/** Amounts of shortfalls or drivers are the home economy's own: see `countsOf`. */
export const practicesOf = perObject(({ paper, record }: Dataset): Practices => {
  const economies = new Map(paper.economies.map((economy) => [economy.id, economy]));
  const byId = new Map<string, Practice>();
  for (const { id, short, economies: ids } of [...paper.measures, ...(record?.measures ?? [])]) {
    byId.set(id, { id, short, economies: ids.flatMap((each) => economies.get(each) ?? []) });
  }
  const named = new Set(paper.measures.flatMap((measure) => measure.economies));
  const known = new Set([...byId.values()].flatMap((practice) => practice.economies));
  return {
    byId,
    quantities: paper.quantities.filter(({ subject }) => byId.has(subject)),
    amounts: (record?.amounts ?? []).filter(({ subject }) => byId.has(subject)),
    abroad: paper.economies.filter(({ id }) => named.has(id)),
    home: paper.economies.filter((economy) => !known.has(economy)),
  };
});

/** Of the economies a view asks for, those there are; `null` for all, as when none of them is. */
export function askedEconomies(
  dataset: Dataset,
  asked: readonly string[],
): readonly string[] | null {
  const known = practicesOf(dataset).abroad.map(({ id }) => id);
  const found = known.filter((id) => asked.includes(id));
  return found.length > 0 && found.length < known.length ? found : null;
}

/** Everything that is counted and is no money, at home as well as abroad, and what it is a count of. */
export const countsOf = perObject(
  (dataset: Dataset): Pick<Practices, "byId" | "quantities" | "amounts"> => {
    const { paper, record } = dataset;
    const { byId, home } = practicesOf(dataset);
    const items = itemsOf(dataset);
    const subjects = new Map(byId);
    const isCount = (amount: Magnitude) => !isMoney(amount);
    const quantities = paper.quantities.filter(isCount);
    const amounts = (record?.amounts ?? []).filter(isCount);
    for (const { subject } of [...quantities, ...amounts]) {
      const item = items.get(subject);
      if (item && !byId.has(subject)) {
        subjects.set(subject, { id: subject, short: item.short, economies: home });
      }
    }
    return { byId: subjects, quantities, amounts };
  },
);

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

/** The economies with measures for which the paper gives no amount of money. */
export const economiesWithout = perObject((dataset: Dataset): readonly Economy[] => {
  const { quantities, byId, abroad } = practicesOf(dataset);
  const paid = new Set(
    quantities
      .filter(isMoney)
      .flatMap(({ subject }) => (byId.get(subject)?.economies ?? []).map(({ id }) => id)),
  );
  return abroad.filter(({ id }) => !paid.has(id));
});
