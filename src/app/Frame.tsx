import { memo, useId, useMemo } from "react";
import type { Locale } from "@/i18n";
import type { Headed, Panel, Place, Snapshot } from "@/panels/panel";
import { useStaggered } from "@/ui";
import { toggleTable, toggleWide } from "@/view";
import { TableTwin } from "./TableTwin";
import { isSame } from "./useInTurn";
import { ViewSwitch } from "./ViewSwitch";
import { words } from "./words";

const head = "px-6 pt-3 pb-2";
const frames = {
  plain: { section: "", header: head, body: "min-h-0 grow px-6 pb-3", hasTools: true },
  drawer: { section: "", header: head, body: "min-h-0 grow overflow-auto px-6", hasTools: false },
  band: { section: "bg-band text-band-ink", header: "sr-only", body: "", hasTools: false },
};

type Props<Model extends Headed> = {
  panel: Panel<Model>;
  /** What tools and views act on. */
  place: Place;
  snapshot: Snapshot;
  isPrinting: boolean;
};

const isUnchanged = (a: Props<Headed>, b: Props<Headed>) =>
  a.panel === b.panel &&
  a.place === b.place &&
  a.isPrinting === b.isPrinting &&
  isSame(a.snapshot, b.snapshot, b.panel.sees);

/** A panel's heading, tools and views, and its picture or table; drawn anew when what it sees changes. */
export const Frame = memo(DrawnFrame, isUnchanged) as typeof DrawnFrame;

function DrawnFrame<Model extends Headed>(props: Props<Model>) {
  const { panel, place, snapshot, isPrinting } = props;
  const { locale, view } = snapshot;
  const heading = useId();
  const sentence = useId();
  const model = panel.selectModel(snapshot);
  const asTable = isPrinting || view.tables.includes(place.id);
  const frame = frames[panel.frame ?? "plain"];
  const lead = panel.Lead ? (
    <panel.Lead model={model} />
  ) : (
    <p className="mt-0.5 text-xs text-soft">{model.subtitle}</p>
  );
  return (
    <section
      aria-labelledby={heading}
      aria-describedby={sentence}
      className={`flex min-h-0 grow flex-col ${frame.section}`}
    >
      <header className={frame.header}>
        {/* Ahead of the title, so that a long title flows around the tools and under them. */}
        {frame.hasTools && <Tools place={place} snapshot={snapshot} asTable={asTable} />}
        <Title id={heading} panel={panel} title={model.title} />
        {"views" in place ? (
          <div className="flex flex-wrap items-center gap-x-6">
            <ViewSwitch place={place} snapshot={snapshot} />
            <place.Filter snapshot={snapshot} />
            {lead}
          </div>
        ) : (
          lead
        )}
      </header>
      <Sentence id={sentence} {...{ panel, model, locale }} />
      <div className={frame.body}>
        {asTable ? (
          <TableTwin {...{ locale, isPrinting }} table={panel.toTable(model, locale)} />
        ) : (
          <panel.Picture model={model} />
        )}
      </div>
    </section>
  );
}

/** What a panel's title and sentence take of a frame each. */
const share = 0.5;

/** Follows the picture, which is what a press changes; what is told of another panel comes with it. */
function useTold<Told>(panel: object, told: Told): Told {
  const now = useMemo(() => ({ panel, told }), [panel, told]);
  const late = useStaggered(now, share);
  return late.panel === panel ? late.told : told;
}

function Title({ id, panel, title }: { id: string; panel: object; title: string }) {
  return (
    <h2 id={id} className="font-serif text-[1.1875rem] leading-tight [text-wrap-style:pretty]">
      {useTold(panel, title)}
    </h2>
  );
}

type Spoken<Model extends Headed> = {
  id: string;
  panel: Panel<Model>;
  model: Model;
  locale: Locale;
};

function Sentence<Model extends Headed>({ id, panel, model, locale }: Spoken<Model>) {
  const now = useMemo(() => ({ model, locale }), [model, locale]);
  const told = useTold(panel, now);
  return (
    <p id={id} className="sr-only">
      {useMemo(() => panel.toSentence(told.model, told.locale), [panel, told])}
    </p>
  );
}

function Tools(props: { place: Place; snapshot: Snapshot; asTable: boolean }) {
  const { locale, view } = props.snapshot;
  const { id } = props.place;
  const name = props.place.name[locale];
  const isWide = view.wide === id;
  const say = words(locale);
  return (
    <div className="no-print float-end ms-3 flex h-5 gap-3 text-xs">
      <button
        type="button"
        className="quiet"
        aria-label={props.asTable ? say.showPicture(name) : say.showTable(name)}
        onClick={() => toggleTable(id)}
      >
        {props.asTable ? say.picture : say.table}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={isWide ? say.restoreFrom(name) : say.wholeOf(name)}
        onClick={() => toggleWide(id)}
      >
        {isWide ? say.restore : say.whole}
      </button>
    </div>
  );
}
