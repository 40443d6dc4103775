import { useEffect, useRef } from "react";
import type { Snapshot } from "@/panels/panel";
import { hosted } from "./hosted";
import { loadReader } from "./house";
import { words } from "./words";

const Reader = hosted(loadReader);

/** Lies over the screen's end side, takes the focus, and hands it back to the mark that opened it. */
export function Drawer({ snapshot }: { snapshot: Snapshot }) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    drawer.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);
  return (
    <aside
      ref={drawer}
      tabIndex={-1}
      aria-label={words(snapshot.locale).passages}
      className="drawer outline-none"
    >
      <Reader snapshot={snapshot} />
    </aside>
  );
}
