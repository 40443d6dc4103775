const ask = (event: Event) => event.preventDefault();

/** Whether the browser asks before the page goes. Only while something would go with it. */
export function askBeforeLeaving(isAtRisk: boolean): void {
  if (isAtRisk) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}
