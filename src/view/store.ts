import { create } from "zustand";
import { defaultView, type View } from "./view";

export const useView = create<View>()(() => defaultView);

export function readView(): View {
  return useView.getState();
}

/** A choice made anew has no trail; only a walk brings one along. */
export function setView(change: Partial<View>): void {
  const isChosenAnew = "choose" in change && change.choose !== readView().choose;
  useView.setState(isChosenAnew ? { trail: [], ...change } : change);
}

/** Another paper begins afresh: what was asked of one names nothing in the next. */
export function openPaper(paper: string): void {
  setView({ ...defaultView, paper });
}

/** Chooses an item, or a heatmap cell when its column is given; choosing what is chosen clears it. */
export function choose(id: string, field: string | null = null): void {
  const now = readView();
  if (now.choose === id && now.field === field) clearChoice();
  else setView({ choose: id, field });
}

/** Chooses an item and opens the passages behind it. */
export function openPassages(id: string, field: string | null = null): void {
  setView({ choose: id, field, reading: "passages" });
}

/** Opens the paper's outline. The choice stays. */
export function openOutline(): void {
  setView({ reading: "outline" });
}

export function clearChoice(): void {
  const { reading } = readView();
  setView({ choose: null, field: null, reading: reading === "outline" ? reading : null });
}

/** Leaves what is open, innermost first: what lies beside, two rows side by side, a panel in the whole window, the choice. */
export function leave(): boolean {
  const { reading, compare, wide, choose: chosen } = readView();
  if (reading) setView({ reading: null });
  else if (compare.length > 0) setView({ compare: [] });
  else if (wide) setView({ wide: null });
  else if (chosen) clearChoice();
  else return false;
  return true;
}

export function toggleTable(panel: string): void {
  const { tables } = readView();
  setView({
    tables: tables.includes(panel) ? tables.filter((id) => id !== panel) : [...tables, panel],
  });
}

export function toggleWide(panel: string): void {
  setView({ wide: readView().wide === panel ? null : panel });
}
