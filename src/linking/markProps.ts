import type { KeyboardEvent, MouseEvent } from "react";
import { choose, openPassages } from "@/view";
import type { Mark } from "./marks";

/**
 * What makes an element a mark: click or Space chooses (again: clears), Enter or a double click opens
 * the passages behind it. Arrow keys move between marks inside their `Roving` container.
 */
export function markProps(id: string, mark: Mark, field: string | null = null) {
  return {
    "data-mark": mark,
    "data-rove": "",
    "data-item": id,
    tabIndex: -1,
    "aria-pressed": mark === "chosen",
    onClick: (event: MouseEvent) => {
      // The second of a double click would take the choice back.
      if (event.detail < 2) choose(id, field);
    },
    onDoubleClick: () => openPassages(id, field),
    onKeyDown: (event: KeyboardEvent<Element>) => {
      if (event.key === "Enter") {
        event.preventDefault();
        openPassages(id, field);
      } else if (event.key === " " && !(event.currentTarget instanceof HTMLButtonElement)) {
        // A native button turns Space into a click by itself; an SVG group does not.
        event.preventDefault();
        choose(id, field);
      }
    },
  } as const;
}
