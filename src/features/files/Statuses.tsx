import { useState } from "react";
import { fieldWords } from "@/changes";
import type { Locale } from "@/i18n";
import { type StatusReading, statusesOf, statusKey, visible } from "@/progress";
import { flowWords } from "./flowWords";

/** Words in the file that are no status: the reader says which each means, and the file is read again. */
export function Statuses(props: {
  statuses: readonly StatusReading[];
  /** Of words met before: a file names so many at a time. */
  told: ReadonlyMap<string, string>;
  locale: Locale;
  onGiven: (meanings: ReadonlyMap<string, string>) => void;
}) {
  const { statuses, told, locale, onGiven } = props;
  const say = flowWords(locale);
  const { field: fields, progress, position } = fieldWords(locale);
  const names: Readonly<Record<string, string>> = { ...progress, ...position };
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(
    () =>
      new Map([
        ...told,
        ...statuses.flatMap((each): [string, string][] =>
          each.nearest ? [[statusKey(each), each.nearest]] : [],
        ),
      ]),
  );
  const isWhole = statuses.every((each) => given.has(statusKey(each)));
  return (
    <fieldset className="files-statuses">
      <legend className="files-label">{say.statuses}</legend>
      {statuses.map((each) => (
        <label key={statusKey(each)} className="files-status">
          <bdi>{say.statusOf(visible(each.found), each.count, fields[each.field])}</bdi>
          <select
            className="files-input"
            value={given.get(statusKey(each)) ?? ""}
            onChange={(event) =>
              setGiven(new Map([...given, [statusKey(each), event.target.value]]))
            }
          >
            <option value="" disabled>
              {say.choose}
            </option>
            {statusesOf[each.field].map((status) => (
              <option key={status} value={status}>
                {names[status]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="button"
        className="files-button"
        disabled={!isWhole}
        onClick={() => onGiven(given)}
      >
        {say.readAgain}
      </button>
    </fieldset>
  );
}
