import { useEffect, useLayoutEffect, useRef } from "react";
import type { Snapshot } from "@/panels/panel";
import { useView } from "@/view";
import { hosted } from "./hosted";
import { loadReader, loadRecord } from "./house";
import { words } from "./words";

const Reader = hosted(loadReader);
const Record = hosted(loadRecord);

/** Lies over the screen's end side, takes the focus, and hands it back to the mark that opened it. */
export function Drawer({ snapshot }: { snapshot: Snapshot }) {
  const drawer = useRef<HTMLElement>(null);
  // An action of the reader's own lights up its recommendation, but has a record of its own.
  const choose = useView((view) => view.choose);
  const { view, locale } = snapshot;
  const isRecord = view.reading === "progress";
  const opener = useRef<Element>(null);
  // Before what it covers is hidden, and with that loses the focus.
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, []);
  useEffect(() => () => handBack(opener.current), []);
  const wasOpen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what led to another item or view may have gone with the last.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!wasOpen.current || isLost) drawer.current?.focus({ preventScroll: true });
    wasOpen.current = true;
  }, [isRecord, choose]);
  return (
    <aside
      ref={drawer}
      tabIndex={-1}
      aria-label={words(locale)[view.reading ?? "passages"]}
      className="drawer outline-none"
    >
      {isRecord ? (
        <Record snapshot={{ ...snapshot, view: { ...view, choose } }} />
      ) : (
        <Reader snapshot={snapshot} />
      )}
    </aside>
  );
}

/** Unless the focus has gone elsewhere meanwhile, and stands there. */
function handBack(opener: Element | null): void {
  if (document.activeElement !== document.body) return;
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
}
