import { useState } from "react";
import { fieldWords } from "@/changes";
import type { Locale } from "@/i18n";
import { positionValues, progressValues, type StatusReading, visible } from "@/progress";
import { flowWords } from "./flowWords";

const known = { progress: progressValues, position: positionValues } as const;

/** Words in the file that are no status: the reader says which each means, and the file is read again. */
export function Statuses(props: {
  statuses: readonly StatusReading[];
  locale: Locale;
  onGiven: (meanings: ReadonlyMap<string, string>) => void;
}) {
  const { statuses, locale, onGiven } = props;
  const say = flowWords(locale);
  const names: Readonly<Record<string, string>> = {
    ...fieldWords(locale).progress,
    ...fieldWords(locale).position,
  };
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(
    () => new Map(statuses.flatMap(({ found, nearest }) => (nearest ? [[found, nearest]] : []))),
  );
  const isWhole = statuses.every(({ found }) => given.has(found));
  return (
    <fieldset className="files-statuses">
      <legend className="files-label">{say.statuses}</legend>
      {statuses.map(({ found, field, count }) => (
        <label key={`${field} ${found}`} className="files-status">
          <bdi>{say.statusOf(visible(found), count)}</bdi>
          <select
            className="files-input"
            value={given.get(found) ?? ""}
            onChange={(event) => setGiven(new Map([...given, [found, event.target.value]]))}
          >
            <option value="" disabled>
              {say.choose}
            </option>
            {known[field].map((status) => (
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
