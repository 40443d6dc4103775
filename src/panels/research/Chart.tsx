import { type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from "react";
import type { Locale } from "@/i18n";
import type { Marks } from "@/linking";
import type { DrawnLine } from "./drawn";
import { Labels } from "./Labels";
import { LazyLinePlot } from "./LazyLinePlot";
import { Leaders } from "./Leaders";
import type { Ground } from "./model";
import { Points } from "./Points";
import { arrows, type Stop, stopAfter } from "./stops";
import { Tip } from "./Tip";
import { useGeometry } from "./useGeometry";
import { usePointer } from "./usePointer";
import { words } from "./words";

/** The drawn lines, and over them everything that can be reached: labels, and points of the years. */
export function Chart(props: {
  ground: Ground;
  lines: readonly DrawnLine[];
  markOf: Marks["markOf"];
  locale: Locale;
  children: ReactNode;
}) {
  const { ground, lines, markOf, locale, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLUListElement>(null);
  const label = useRef<HTMLLIElement>(null);
  const { plot, geometry, rem } = useGeometry(ground, lines, { plot: place, column, label });
  const [tip, setTip] = useState<Stop | null>(null);
  const dismiss = useCallback(() => setTip(null), []);
  const pointer = usePointer({ geometry, lines, rem, tip, setTip });
  const all = { ground, lines, markOf, locale };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it moves the focus among the buttons inside.
    <div className="research-parts" onKeyDown={(event) => handleArrow(event, lines)}>
      <p className="research-unit">{words(locale).unit(`${ground.scale.domain[0]}%`)}</p>
      <Labels {...all} column={column} label={label} geometry={geometry} />
      <div ref={place} className="research-plot" data-near={tip !== null || undefined} {...pointer}>
        <div aria-hidden="true" className="research-drawing">
          {geometry && <LazyLinePlot {...plot} />}
          {geometry && <Leaders lines={lines} geometry={geometry} />}
        </div>
        {geometry && <Points {...all} geometry={geometry} setTip={setTip} />}
        {geometry && tip && <Tip {...all} geometry={geometry} stop={tip} onDismiss={dismiss} />}
      </div>
      {children}
    </div>
  );
}

function isArrow(key: string): key is (typeof arrows)[number] {
  return arrows.some((arrow) => arrow === key);
}

/** Along a line rather than to whatever is nearest: lines cross. */
function handleArrow(event: KeyboardEvent<HTMLElement>, lines: readonly DrawnLine[]): void {
  const { key, target, currentTarget } = event;
  if (!isArrow(key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const stop = target instanceof HTMLElement ? target.dataset.stop : undefined;
  if (!stop) return;
  const [line = 0, at = 0] = stop.split(":").map(Number);
  const next = stopAfter(lines, { line, at }, key);
  event.preventDefault();
  if (!next) return;
  currentTarget.querySelector<HTMLElement>(`[data-stop="${next.line}:${next.at}"]`)?.focus();
}
