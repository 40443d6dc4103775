import { useEffect } from "react";
import type { Dataset } from "@/dataset";
import { selectMarks } from "@/linking";
import { leave } from "@/view";
import { Drawer } from "./Drawer";
import { Header } from "./Header";
import { panels } from "./house";
import { PanelHost } from "./PanelHost";
import { useSnapshot } from "./useSnapshot";
import { words } from "./words";

export function Dashboard({ dataset }: { dataset: Dataset }) {
  const snapshot = useSnapshot(dataset);
  const { view, locale } = snapshot;
  const say = words(locale);
  const { chosen } = selectMarks(dataset, view);
  useEscape();
  useTitle(chosen ? chosen.title[locale] : dataset.paper.source.short[locale]);
  return (
    <div className="screen flex flex-col">
      <nav aria-label={say.skip} className="no-print">
        {panels.map(({ id, name }) => (
          <a key={id} href={`#${id}`} className="skip" onClick={(event) => skipTo(event, id)}>
            {say.skipTo(name[locale])}
          </a>
        ))}
      </nav>
      <Header snapshot={snapshot} />
      <main data-ready="true" data-wide={view.wide ?? undefined} className="dashboard grow">
        {panels.map((panel) => (
          <PanelHost key={panel.id} panel={panel} snapshot={snapshot} />
        ))}
      </main>
      {view.reading && chosen && <Drawer snapshot={snapshot} />}
      <p className="sr-only" role="status">
        {chosen ? say.chosen(chosen.title[locale]) : say.cleared}
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
      if (document.querySelector("dialog[open]")) return;
      leave();
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
