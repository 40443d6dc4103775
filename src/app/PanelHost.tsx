import { type CSSProperties, useId } from "react";
import type { Headed, Panel, SignedPanel, Snapshot } from "@/panels/panel";
import { Boundary } from "@/ui";
import { toggleTable, toggleWide } from "@/view";
import { TableTwin } from "./TableTwin";
import { words } from "./words";

/** Opens a signed panel on a snapshot: its frame, its error boundary, its picture or table. */
export function PanelHost(props: { panel: SignedPanel; snapshot: Snapshot; isPrinting?: boolean }) {
  const { panel, snapshot, isPrinting = false } = props;
  const name = panel.name[snapshot.locale];
  const isWide = snapshot.view.wide === panel.id;
  const area = { "--area": panel.id } as CSSProperties;
  return (
    <div
      id={panel.id}
      data-panel={panel.id}
      className={`flex flex-col ${isWide ? "is-wide" : ""}`}
      style={area}
    >
      <Boundary
        key={snapshot.view.paper}
        fallback={<p className="p-6 text-alert">{words(snapshot.locale).panelFailed(name)}</p>}
      >
        {panel.open((opened) => (
          <Frame panel={opened} snapshot={snapshot} isPrinting={isPrinting} />
        ))}
      </Boundary>
    </div>
  );
}

const head = "px-6 pt-3 pb-2";
const frames = {
  plain: { section: "", header: head, body: "min-h-0 grow px-6 pb-3", hasTools: true },
  drawer: { section: "", header: head, body: "min-h-0 grow overflow-auto px-6", hasTools: false },
  band: { section: "bg-band text-band-ink", header: "sr-only", body: "", hasTools: false },
};

function Frame<Model extends Headed>(props: {
  panel: Panel<Model>;
  snapshot: Snapshot;
  isPrinting: boolean;
}) {
  const { panel, snapshot, isPrinting } = props;
  const { locale, view } = snapshot;
  const heading = useId();
  const sentence = useId();
  const model = panel.selectModel(snapshot);
  const asTable = isPrinting || view.tables.includes(panel.id);
  const frame = frames[panel.frame ?? "plain"];
  return (
    <section
      aria-labelledby={heading}
      aria-describedby={sentence}
      className={`flex min-h-0 grow flex-col ${frame.section}`}
    >
      <header className={frame.header}>
        {/* Ahead of the title, so that a long title flows around the tools and under them. */}
        {frame.hasTools && <Tools panel={panel} snapshot={snapshot} asTable={asTable} />}
        <h2 id={heading} className="font-serif text-[1.1875rem] leading-tight">
          {model.title}
        </h2>
        {panel.Lead ? (
          <panel.Lead model={model} />
        ) : (
          <p className="mt-0.5 text-xs text-soft">{model.subtitle}</p>
        )}
      </header>
      <p id={sentence} className="sr-only">
        {panel.toSentence(model, locale)}
      </p>
      <div className={frame.body}>
        {asTable ? (
          <TableTwin table={panel.toTable(model, locale)} locale={locale} />
        ) : (
          <panel.Picture model={model} />
        )}
      </div>
    </section>
  );
}

function Tools(props: {
  panel: Pick<SignedPanel, "id" | "name">;
  snapshot: Snapshot;
  asTable: boolean;
}) {
  const { locale, view } = props.snapshot;
  const { id } = props.panel;
  const name = props.panel.name[locale];
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
