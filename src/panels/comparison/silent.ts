/** What the paper gives no figure for, by economy. */
import { type Dataset, type Economy, practicesOf, silentMeasures } from "@/dataset";

export type SilentGroup = {
  readonly economy: Economy;
  /** Ids of measures. */
  readonly measures: readonly string[];
};

/** A measure of several economies stands once, under the first of them that is shown. */
export function silentGroups(
  dataset: Dataset,
  economies: readonly string[] | null,
): readonly SilentGroup[] {
  const { byId, abroad } = practicesOf(dataset);
  const groups = new Map<string, string[]>();
  for (const { id } of silentMeasures(dataset)) {
    const under = byId.get(id)?.economies.find((each) => !economies || economies.includes(each.id));
    if (!under) continue;
    const group = groups.get(under.id);
    if (group) group.push(id);
    else groups.set(under.id, [id]);
  }
  return abroad.flatMap((economy) => {
    const measures = groups.get(economy.id);
    return measures ? [{ economy, measures }] : [];
  });
}
