import { memo, type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import { selectMarks, toSentence } from "@/linking";
import { afterPaint, focusMark, inTurn, later, usePageKeys } from "@/ui";
import { leave, readView } from "@/view";
import { Drawer } from "./Drawer";
import { focusFirst } from "./focusFirst";
import { Header } from "./Header";
import { places, windowed } from "./house";
import { Imprint } from "./Imprint";
import { PanelHost } from "./PanelHost";
import { Sheet } from "./Sheet";
import { useDailyCopy } from "./useDailyCopy";
import { useInTurn } from "./useInTurn";
import { usePrinting } from "./usePrinting";
import { useSnapshot } from "./useSnapshot";
import { useWalk } from "./useWalk";
import { words } from "./words";

const PastLine = later(async () => (await import("./PastLine")).PastLine);

/** The band comes first, because it tells the choice; the header last, because it shows none of it. */
const turns = ["thread", ...places.map(({ id }) => id).filter((id) => id !== "thread"), "header"];

export function Dashboard({ dataset }: { dataset: Dataset }) {
  const snapshot = useSnapshot(dataset);
  const { view, locale } = snapshot;
  const { shownAt, goAhead } = useInTurn(snapshot, turns);
  const touch = ({ target }: SyntheticEvent) => {
    const panel = target instanceof Element ? target.closest("[data-panel]") : null;
    if (panel) goAhead(panel.id);
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
  useDailyCopy(snapshot);
  const end = useWalk(dataset, goAhead);
  // But its own switch of the language answers at once.
  const late = shownAt("header");
  useTitle(chosen ? chosen.title[locale] : dataset.paper.source.short[locale]);
  return (
    <div className="screen flex flex-col">
      <SkipLinks locale={locale} wide={wide?.id} />
      {isPrinting && <Imprint snapshot={snapshot} />}
      <Header snapshot={late.locale === locale ? late : snapshot} />
      {hasPast && <PastLine snapshot={snapshot} />}
      <main
        data-ready="true"
        data-wide={wide?.id}
        className="dashboard grow"
        onPointerDownCapture={touch}
        onClickCapture={touch}
        onKeyDownCapture={touch}
      >
        <Sheet snapshot={snapshot} isPrinting={isPrinting} />
        {places.map((place) => (
          <PanelHost
            key={place.id}
            place={place}
            snapshot={shownAt(place.id)}
            isPrinting={isPrinting}
          />
        ))}
      </main>
      {(view.reading === "outline" || (view.reading && chosen)) && <Drawer snapshot={snapshot} />}
      {/* Held in a corner of its own, or each new sentence would lay out the page. */}
      <p className="sr-only inset-0 contain-strict" role="status" data-spoken="">
        {chosen ? toSentence(dataset, view, locale) : say.cleared}
        {chosen?.id === end && ` ${say.lineEnds}`}
      </p>
    </div>
  );
}

/** To what stands there: beside what takes the window, the band alone. */
const SkipLinks = memo(function SkipLinks(props: { locale: Locale; wide: string | undefined }) {
  const { locale, wide } = props;
  const say = words(locale);
  const links = places
    .filter(({ id }) => !wide || id === wide || id === "thread")
    .map(({ id, name }) => ({ id, text: say.skipTo(name[locale]) }));
  if (wide && !places.some(({ id }) => id === wide))
    links.unshift({ id: wide, text: say.skipToSheet });
  return (
    <nav aria-label={say.skip} className="no-print">
      {links.map(({ id, text }) => (
        <a key={id} href={`#${id}`} className="skip" onClick={(event) => skipTo(event, id)}>
          {text}
        </a>
      ))}
    </nav>
  );
});

/** The address holds the view, so a skip link moves the focus instead of the hash. */
function skipTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  focusFirst(document.getElementById(id));
}

/** Esc leaves what is open, innermost first; a dialog or a text field keeps its own Esc. */
function useEscape(): void {
  usePageKeys((event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    if (document.querySelector("dialog[open], [data-open]")) return;
    const { choose, trail, wide } = readView();
    flushSync(leave);
    const back = () => {
      if (document.activeElement !== document.body) return;
      focusMark(trail[0] ?? choose ?? "", document.querySelector("main"));
    };
    // What held the focus may have gone with the choice: back to where the walk began. But a sheet hands it back.
    if (readView().wide === wide) back();
    else afterPaint(back);
  });
}

/** In its turn, because to the browser it is news for its own window. */
function useTitle(title: string): void {
  useEffect(
    () =>
      inTurn(() => {
        document.title = `${title} · Throughline`;
      }),
    [title],
  );
}
