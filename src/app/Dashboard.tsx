import { type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Dataset } from "@/dataset";
import { selectMarks, toSentence } from "@/linking";
import { focusMark, later } from "@/ui";
import { leave, readView } from "@/view";
import { Drawer } from "./Drawer";
import { Header } from "./Header";
import { places, windowed } from "./house";
import { Imprint } from "./Imprint";
import { PanelHost } from "./PanelHost";
import { Sheet } from "./Sheet";
import { usePrinting } from "./usePrinting";
import { isSame, useSnapshots } from "./useSnapshots";
import { useWalk } from "./useWalk";
import { words } from "./words";

const PastLine = later(async () => (await import("./PastLine")).PastLine);

/** The band tells the choice. */
const always: readonly string[] = ["thread"];

export function Dashboard({ dataset }: { dataset: Dataset }) {
  const { now: snapshot, soon } = useSnapshots(dataset);
  const { view, locale } = snapshot;
  // What a reader touches answers at once, and so does the band, which tells the choice; the rest follows.
  const [touched, setTouched] = useState<readonly string[]>(always);
  const touch = ({ target }: SyntheticEvent) => {
    const panel = target instanceof Element ? target.closest("[data-panel]") : null;
    if (!panel || touched.includes(panel.id)) return;
    // One that is ahead of the rest stays so until they have caught up.
    setTouched([...(isSame(snapshot, soon) ? always : touched), panel.id]);
  };
  const isPrinting = usePrinting();
  // Once there, it stays, to say why a day was not shown.
  const [hasPast, setHasPast] = useState(false);
  if (view.asOf && !hasPast) setHasPast(true);
  // A link may ask for a panel that this house does not have.
  const wide = windowed.find(({ id }) => id === view.wide);
  const say = words(locale);
  const { chosen } = selectMarks(dataset, view);
  useEscape();
  const end = useWalk(dataset);
  useTitle(chosen ? chosen.title[locale] : dataset.paper.source.short[locale]);
  return (
    <div className="screen flex flex-col">
      <nav aria-label={say.skip} className="no-print">
        {places.map(({ id, name }) => (
          <a key={id} href={`#${id}`} className="skip" onClick={(event) => skipTo(event, id)}>
            {say.skipTo(name[locale])}
          </a>
        ))}
      </nav>
      {isPrinting && <Imprint snapshot={snapshot} />}
      <Header snapshot={snapshot} />
      {hasPast && <PastLine snapshot={snapshot} />}
      <main
        data-ready="true"
        data-wide={wide?.id}
        className="dashboard grow"
        onPointerDownCapture={touch}
        onKeyDownCapture={touch}
      >
        <Sheet snapshot={snapshot} isPrinting={isPrinting} />
        {places.map((place) => (
          <PanelHost
            key={place.id}
            place={place}
            snapshot={touched.includes(place.id) ? snapshot : soon}
            isPrinting={isPrinting}
          />
        ))}
      </main>
      {(view.reading === "outline" || (view.reading && chosen)) && <Drawer snapshot={snapshot} />}
      <p className="sr-only" role="status" data-spoken="">
        {chosen ? toSentence(dataset, view, locale) : say.cleared}
        {chosen?.id === end && ` ${say.lineEnds}`}
      </p>
    </div>
  );
}

/** The address holds the view, so a skip link moves the focus instead of the hash. */
function skipTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.querySelector<HTMLElement>("[tabindex='0'], button")?.focus();
}

/** Esc leaves what is open, innermost first; a dialog or a text field keeps its own Esc. */
function useEscape(): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
      if (document.querySelector("dialog[open], [data-open]")) return;
      const { choose, trail } = readView();
      flushSync(leave);
      // What held the focus may have gone with the choice: back to where the walk began.
      if (document.activeElement !== document.body) return;
      focusMark(trail[0] ?? choose ?? "", document.querySelector("main"));
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, []);
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
}
