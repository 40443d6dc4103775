/** Moves the focus to the first that can take it there: the marks of a picture are one stop. */
export function focusFirst(within: Element | null): void {
  within?.querySelector<HTMLElement>("[tabindex='0'], button")?.focus();
}
