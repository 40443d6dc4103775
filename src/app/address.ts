/** Keeps the address and the view the same: the address wins at start and on back and forward. */
import { isLocale, setLocale, useLanguage } from "@/i18n";
import { parseHash, setView, toHash, useView, type View } from "@/view";

const currentHash = () => toHash(useView.getState(), useLanguage.getState().locale);

/** Marks the entries of one's own way: to go back over them is not to change the language back. */
const ours = "way";

/** While the view becomes what the address says, the address is not to follow it. */
let isReading = false;

function readAddress(isLink: boolean): void {
  const { view, language } = parseHash(window.location.hash);
  isReading = true;
  setView(view);
  if (isLink && isLocale(language)) setLocale(language);
  isReading = false;
  tell(false);
}

/** Steps worth going back over; all else only replaces the address. */
function isStep(before: View, after: View): boolean {
  return (
    before.choose !== after.choose ||
    before.reading !== after.reading ||
    before.field !== after.field ||
    before.wide !== after.wide ||
    before.step !== after.step ||
    before.paper !== after.paper
  );
}

function tell(isStep: boolean): void {
  const hash = currentHash();
  const { history, location } = window;
  if (isReading || (hash === location.hash && history.state === ours)) return;
  try {
    history[isStep ? "pushState" : "replaceState"](ours, "", hash);
  } catch {
    // Browsers refuse a hundred in some seconds. The next change writes the whole view.
  }
}

export function startAddress(): void {
  readAddress(true);
  window.addEventListener("popstate", ({ state }) => readAddress(state !== ours));
  useView.subscribe((after, before) => tell(isStep(before, after)));
  useLanguage.subscribe(() => tell(false));
}
