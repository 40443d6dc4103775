/** Keeps the address and the view the same: the address wins at start and on back and forward. */
import { isLocale, setLocale, useLanguage } from "@/i18n";
import { parseHash, setView, toHash, useView, type View } from "@/view";

const currentHash = () => toHash(useView.getState(), useLanguage.getState().locale);

function readAddress(): void {
  const { view, language } = parseHash(window.location.hash);
  setView(view);
  if (isLocale(language)) setLocale(language);
}

/** Steps worth going back over; all else only replaces the address. */
function isStep(before: View, after: View): boolean {
  return (
    before.choose !== after.choose ||
    before.field !== after.field ||
    before.wide !== after.wide ||
    before.step !== after.step ||
    before.paper !== after.paper
  );
}

export function startAddress(): void {
  readAddress();
  window.history.replaceState(null, "", currentHash());
  window.addEventListener("popstate", readAddress);
  useView.subscribe((after, before) => {
    const hash = currentHash();
    if (hash === window.location.hash) return;
    if (isStep(before, after)) window.history.pushState(null, "", hash);
    else window.history.replaceState(null, "", hash);
  });
  useLanguage.subscribe(() => window.history.replaceState(null, "", currentHash()));
}
