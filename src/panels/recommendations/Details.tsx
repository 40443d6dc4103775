import { setView } from "@/view";

/** The way into an item's record: all its fields, notes and history. */
export function Details(props: { id: string; label: string; name: string; isQuiet?: boolean }) {
  return (
    <button
      type="button"
      data-rove="details"
      tabIndex={-1}
      className={`details quiet no-print shrink-0 px-1 text-xs ${props.isQuiet ? "is-quiet" : ""}`}
      aria-label={props.name}
      onClick={() => setView({ choose: props.id, reading: "progress" })}
    >
      {props.label}
    </button>
  );
}
