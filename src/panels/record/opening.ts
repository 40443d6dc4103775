import { openPassages, readView, setView } from "@/view";

/** Another record in place of this one. */
export function openRecord(id: string): void {
  setView({ choose: id, field: null, reading: "progress" });
}

export const closeRecord = (): void => setView({ reading: null });

/** The passages behind the same item. */
export function readPassages(): void {
  const { choose } = readView();
  if (choose) openPassages(choose);
}

export const backToToday = (): void => setView({ asOf: null });
