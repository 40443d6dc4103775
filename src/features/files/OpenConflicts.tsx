import { useRef } from "react";
import { flushSync } from "react-dom";
import { fieldName, itemName, type Told } from "@/changes";
import type { ImportConflict, ProgressEvent } from "@/progress";
import { conflictKey, settle } from "./carryOut";
import { flowWords } from "./flowWords";
import { More } from "./More";
import type { FilesModel } from "./model";
import { openConflictsOf } from "./openConflictsOf";
import { Part } from "./Part";
import { saidBy } from "./said";
import { sheetWords } from "./sheetWords";

/** What imports and other devices left to be chosen. */
export function OpenConflicts({ model }: { model: FilesModel }) {
  const { snapshot, locale, paper, canChange } = model;
  const ground = useRef<HTMLDivElement>(null);
  const conflicts = openConflictsOf(snapshot.progress);
  if (conflicts.length === 0) return null;
  const { conflicts: say } = sheetWords(locale);

  /** The card goes: the focus moves on to what stands first then. */
  function handleKeep(event: ProgressEvent) {
    const sheet = ground.current?.closest<HTMLElement>("[data-panel]");
    flushSync(() => settle(paper, event));
    sheet?.querySelector<HTMLElement>(".files-parts h3")?.focus();
  }

  return (
    <div ref={ground}>
      <Part title={say.title(conflicts.length)} text={say.text}>
        <More
          items={conflicts}
          few={5}
          locale={locale}
          draw={(conflict) => (
            <Standing
              key={conflictKey(conflict)}
              conflict={conflict}
              told={snapshot}
              onKeep={canChange ? handleKeep : null}
            />
          )}
        />
      </Part>
    </div>
  );
}

function Standing(props: {
  conflict: ImportConflict;
  told: Told;
  onKeep: ((event: ProgressEvent) => void) | null;
}) {
  const { conflict, told, onKeep } = props;
  const say = flowWords(told.locale);
  const { text } = itemName(conflict.subject, told);
  const name = say.conflict(text, fieldName(conflict.field, told.locale));
  return (
    <div className="files-conflict">
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <div className="files-sides">
        {conflict.values.map((event) => {
          const { value, by, reason } = saidBy(event, told);
          return (
            <div key={event.id} className="files-side">
              <span>
                <bdi className="font-semibold">{value}</bdi>
                <bdi className="files-reason">{by}</bdi>
                {reason && <bdi className="files-reason">{reason}</bdi>}
                <button
                  type="button"
                  className="quiet underline"
                  aria-label={say.keepOf(value, name)}
                  disabled={!onKeep}
                  onClick={() => onKeep?.(event)}
                >
                  {say.keep}
                </button>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
