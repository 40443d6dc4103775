import { useId, useLayoutEffect, useRef } from "react";
import { tickAction, tickOf, tickRecommendation, visible } from "@/progress";
import type { Tickable } from "./body";
import { useEditing } from "./editing";
import type { ActionLine } from "./family";
import { words } from "./words";

/** The record's own tick: implemented, or back to what it was. */
export function RecordTick({ tick }: { tick: Tickable }) {
  const { paper, subject, locale, onDone } = useEditing();
  const say = words(locale);
  const handle = (on: boolean) =>
    onDone(tickRecommendation(paper, subject, tick.actionIds, on), say[on ? "ticked" : "unticked"]);
  const label = tick.actionIds.length > 0 ? say.tickAll : say.ticked;
  return <Tick label={label} state={tick.state} isFixed={tick.isFixed} onTick={handle} />;
}

/** The tick of an action under its recommendation. */
export function ActionTick({ action }: { action: ActionLine }) {
  const { paper, locale, onDone } = useEditing();
  const { id, title, progress } = action;
  const say = words(locale);
  return (
    <Tick
      name={say.tick(visible(title))}
      state={tickOf(progress)}
      onTick={(on) => onDone(tickAction(paper, id, on), say[on ? "ticked" : "unticked"])}
    />
  );
}

/** A real checkbox; its third state exists only as a property of the element. */
function Tick(
  props: {
    state: Tickable["state"];
    isFixed?: boolean;
    onTick: (on: boolean) => void;
  } & ({ label: string } | { name: string }),
) {
  const { canEdit } = useEditing();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // After every render: a click clears the third state even where nothing changes.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = props.state === "some";
  });
  return (
    <span className="flex items-center">
      <input
        ref={box}
        id={id}
        type="checkbox"
        className="tick"
        aria-label={"name" in props ? props.name : undefined}
        checked={props.state === "all"}
        disabled={!canEdit || props.isFixed}
        onChange={(event) => props.onTick(event.target.checked)}
      />
      {"label" in props && (
        <label htmlFor={id} className="cursor-pointer ps-1">
          {props.label}
        </label>
      )}
    </span>
  );
}
