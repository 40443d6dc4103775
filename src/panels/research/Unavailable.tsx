import type { Locale } from "@/i18n";
import { setView } from "@/view";
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
        <button type="button" className="research-action" onClick={() => setView({ record: true })}>
          {say.turnOn}
        </button>
      )}
      {state === "none" && (
        <button
          type="button"
          className="research-action"
          onClick={() => setView({ economies: [] })}
        >
          {say.showAll}
        </button>
      )}
    </div>
  );
}
