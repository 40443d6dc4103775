/** Keeps the address and the view the same: the address wins at start and on back and forward. */
import { isLocale, setLocale, useLanguage } from "@/i18n";
import { inTurn } from "@/ui";
import { parseHash, setView, toHash, useView, type View } from "@/view";

const currentHash = () => toHash(useView.getState(), useLanguage.getState().locale);

/** What the address is to say next, in order; `isStep` where one can go back to what it says now. */
const unwritten: { readonly hash: string; readonly isStep: boolean }[] = [];
/** What it says, or will once all of that is written. */
let told = "";

function readAddress(): void {
  const { view, language } = parseHash(window.location.hash);
  setView(view);
  if (isLocale(language)) setLocale(language);
  // It says so already.
  unwritten.length = 0;
  told = window.location.hash;
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

function writeAll(): void {
  for (const { hash, isStep } of unwritten.splice(0)) {
    if (isStep) window.history.pushState(null, "", hash);
    else window.history.replaceState(null, "", hash);
  }
}

/** In a turn of its own, because a browser takes as long over it as React does over the answer to a press. */
function tell(isStep: boolean): void {
  const hash = currentHash();
  if (hash === told) return;
  told = hash;
  unwritten.push({ hash, isStep });
  inTurn(writeAll);
}

export function startAddress(): void {
  readAddress();
  told = currentHash();
  window.history.replaceState(null, "", told);
  window.addEventListener("popstate", readAddress);
  window.addEventListener("pagehide", writeAll);
  useView.subscribe((after, before) => tell(isStep(before, after)));
  useLanguage.subscribe(() => tell(false));
}
