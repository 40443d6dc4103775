import { useId } from "react";
import type { Locale } from "@/i18n";
import { longestText, positionValues, priorities, progressValues } from "@/progress";
import type { BulkDraft } from "./bulkDraft";
import { bulkWords } from "./bulkWords";
import { ClosingFields } from "./ClosingFields";
import type { Item } from "./items";
import { Labelled } from "./Labelled";
import { twinWords } from "./twinWords";
import { words } from "./words";

/** More names than one reads through help nobody to type. */
const mostLeads = 200;

/** The control for the value of the field that is to be set, and for its reason where it needs one. */
export function BulkValue(props: {
  draft: BulkDraft;
  all: readonly Item[];
  locale: Locale;
  onChange: (change: Partial<BulkDraft>) => void;
}) {
  const { draft, all, locale, onChange } = props;
  const leads = useId();
  const say = bulkWords(locale);
  const { progress, position } = words(locale);
  const { priority } = twinWords(locale);
  if (draft.field === "progress") {
    return (
      <>
        <Labelled label={say.to}>
          <Select
            value={draft.progress}
            options={progressValues.map((value) => [value, progress[value]])}
            onPick={(value) => onChange({ progress: value })}
          />
        </Labelled>
        {draft.progress === "closed" && (
          <ClosingFields
            value={draft.closing}
            locale={locale}
            onChange={(closing) => onChange({ closing })}
          />
        )}
      </>
    );
  }
  if (draft.field === "position") {
    return (
      <Labelled label={say.to}>
        <Select
          value={draft.position}
          options={positionValues.map((value) => [value, position[value]])}
          onPick={(value) => onChange({ position: value })}
        />
      </Labelled>
    );
  }
  if (draft.field === "priority") {
    return (
      <Labelled label={say.to}>
        <Select
          value={draft.priority ?? ""}
          options={[
            ...priorities.map((value): [typeof value, string] => [value, priority[value]]),
            ["", say.none],
          ]}
          onPick={(value) => onChange({ priority: value === "" ? null : value })}
        />
      </Labelled>
    );
  }
  if (draft.field === "lead") {
    const named = new Set(all.flatMap(({ lead }) => lead ?? []));
    return (
      <Labelled label={say.to}>
        <input
          type="text"
          className="bench-field"
          list={leads}
          maxLength={longestText("lead")}
          value={draft.lead}
          onChange={({ target }) => onChange({ lead: target.value })}
        />
        <datalist id={leads}>
          {[...named].slice(0, mostLeads).map((lead) => (
            <option key={lead} value={lead} />
          ))}
        </datalist>
      </Labelled>
    );
  }
  return (
    <>
      <Labelled label={say.to}>
        <input
          type="date"
          className="bench-field"
          value={draft.date}
          onChange={({ target }) => onChange({ date: target.value })}
        />
      </Labelled>
      <Labelled label={say.reason}>
        <input
          type="text"
          className="bench-field"
          maxLength={longestText("reason")}
          value={draft.reason}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      </Labelled>
    </>
  );
}

function Select<Value extends string>(props: {
  value: Value;
  options: readonly (readonly [Value, string])[];
  onPick: (value: Value) => void;
}) {
  return (
    <select
      className="bench-field"
      value={props.value}
      onChange={({ target }) => {
        const picked = props.options.find(([value]) => value === target.value);
        if (picked) props.onPick(picked[0]);
      }}
    >
      {props.options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
