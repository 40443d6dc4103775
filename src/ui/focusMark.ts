/** Moves the focus to the first mark of an item that is in sight there, if there is one. */
export function focusMark(item: string, within: Element | null): boolean {
  const marks = within?.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(item)}"]`) ?? [];
  const mark = [...marks].find((each) => each.getClientRects().length > 0);
  mark?.focus();
  return mark !== undefined;
}
