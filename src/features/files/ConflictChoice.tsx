import { useId } from "react";
import { fieldName, itemName, type Told } from "@/changes";
import type { ImportConflict } from "@/progress";
import { flowWords } from "./flowWords";
import { saidBy } from "./said";

/** Values of one field, side by side: the reader chooses one, or leaves them standing. */
export function ConflictChoice(props: {
  conflict: ImportConflict;
  told: Told;
  chosen: string | null;
  onChoose: (event: string | null) => void;
}) {
  const { conflict, told, chosen, onChoose } = props;
  const name = useId();
  const say = flowWords(told.locale);
  const { text } = itemName(conflict.subject, told);
  return (
    <fieldset className="files-conflict">
      <legend>
        <bdi>{say.conflict(text, fieldName(conflict.field, told.locale))}</bdi>
      </legend>
      <div className="files-sides">
        {conflict.values.map((event) => {
          const { value, by, reason } = saidBy(event, told);
          return (
            <label key={event.id} className="files-side">
              <input
                type="radio"
                name={name}
                checked={chosen === event.id}
                onChange={() => onChoose(event.id)}
              />
              <span>
                <bdi className="font-semibold">{value}</bdi>
                <bdi className="files-reason">{by}</bdi>
                {reason && <bdi className="files-reason">{reason}</bdi>}
              </span>
            </label>
          );
        })}
        <label className="files-side">
          <input
            type="radio"
            name={name}
            checked={chosen === null}
            onChange={() => onChoose(null)}
          />
          <span>{say.leave}</span>
        </label>
      </div>
    </fieldset>
  );
}
