import type { Locale } from "@/i18n";
import { redo, type Step, undo } from "@/progress";
import type { Lock } from "./oursModel";
import { words } from "./oursWords";
import type { Subject } from "./rating";

/** What a press has done, and the step that takes it back. */
export type Said = { readonly text: string; readonly step: Step | null; readonly isUndone?: true };

/** Below the grid: the way to the form, what was done last, and the way back. */
export function OursFoot(props: {
  paper: string;
  locale: Locale;
  said: Said | null;
  locked: Lock | null;
  chosen: Subject | null;
  onSay: (said: Said) => void;
  onOpen: () => void;
}) {
  const { paper, said, locked, chosen, onSay } = props;
  const say = words(props.locale);

  function turn(step: Step, isUndone: boolean) {
    if (isUndone) redo(paper, step);
    else undo(paper, step);
    onSay(isUndone ? { text: say.redone, step } : { text: say.undone, step, isUndone: true });
  }

  return (
    <div className="ours-foot no-print">
      {chosen ? (
        <button type="button" className="quiet" onClick={props.onOpen}>
          {say.rate(chosen.name)}
        </button>
      ) : (
        <span className="text-soft">{say.chooseFirst}</span>
      )}
      <p role="status">{said?.text}</p>
      {said?.step && !locked && (
        <button
          type="button"
          className="quiet"
          onClick={() => said.step && turn(said.step, said.isUndone === true)}
        >
          {said.isUndone ? say.redo : say.undo}
        </button>
      )}
    </div>
  );
}
