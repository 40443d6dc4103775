import { flushSync } from "react-dom";
import type { Locale } from "@/i18n";
import { setView, type View } from "@/view";
import type { ResearchModel } from "./model";
import { words } from "./words";

type State = Exclude<ResearchModel["state"], "drawn">;

/** One plain sentence in place of the lines, and the button that brings them, where there is one. */
export function Unavailable({ state, locale }: { state: State; locale: Locale }) {
  const say = words(locale);
  return (
    <div className="research-none">
      <p>{say[state]}</p>
      {state === "off" && (
        <button
          type="button"
          className="research-action"
          onClick={({ currentTarget }) => show(currentTarget, { record: true })}
        >
          {say.turnOn}
        </button>
      )}
      {state === "none" && (
        <button
          type="button"
          className="research-action"
          onClick={({ currentTarget }) => show(currentTarget, { economies: [] })}
        >
          {say.showAll}
        </button>
      )}
    </div>
  );
}

/** The button goes with its sentence: the focus goes on to the first line, or to what is still to be pressed. */
function show(button: Element, asked: Partial<View>): void {
  const panel = button.closest("section");
  flushSync(() => setView(asked));
  panel?.querySelector<HTMLElement>("[data-rove], .research-action")?.focus();
}
