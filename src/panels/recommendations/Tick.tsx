import { useLayoutEffect, useRef } from "react";
import type { TickState } from "@/progress";

/** A real checkbox; its third state exists only as a property of the element. */
export function Tick(props: {
  label: string;
  state: TickState;
  isDisabled: boolean;
  onTick: (on: boolean) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  // After every render: a click clears the third state even where nothing changes.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = props.state === "some";
  });
  return (
    <input
      ref={box}
      type="checkbox"
      className="tick"
      aria-label={props.label}
      checked={props.state === "all"}
      disabled={props.isDisabled}
      onChange={(event) => props.onTick(event.target.checked)}
      tabIndex={-1}
      data-rove={props.isDisabled ? undefined : ""}
    />
  );
}
