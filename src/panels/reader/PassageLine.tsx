import { Fragment } from "react";
import type { Passage } from "./passages";
import { noteId } from "./TermNote";

/** A statement, where it stands and who says so. */
export function PassageLine({ passage }: { passage: Passage }) {
  const { parts, places, grade, force, reason } = passage;
  return (
    <li className="mt-3 border-s-2 border-ink ps-3">
      <p>
        {parts.map((part) =>
          typeof part === "string" ? (
            part
          ) : (
            <button
              key={part.term}
              type="button"
              className="term"
              popoverTarget={noteId(part.term)}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      <p className="text-xs text-soft">
        {places.map((place) => (
          <Fragment key={place}>{place} · </Fragment>
        ))}
        {grade} · {force}
      </p>
      {reason && <p className="text-xs text-soft">{reason}</p>}
    </li>
  );
}
