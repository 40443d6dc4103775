import { type FormEvent, useState } from "react";
import { setMany } from "@/progress";
import { BulkValue } from "./BulkValue";
import { type Plan, toPlan } from "./bulk";
import {
  type BulkDraft,
  draftAtFirst,
  draftProblem,
  draftValueText,
  toBulkChange,
} from "./bulkDraft";
import { bulkWords } from "./bulkWords";
import type { Item } from "./items";
import { Labelled } from "./Labelled";
import type { RecommendationsModel } from "./model";

const fields = ["progress", "position", "lead", "priority", "revised-date"] as const;

/** Sets one field of all that is selected, as one step; says beforehand what will change. */
export function BulkForm(props: {
  model: RecommendationsModel;
  /** All that can be selected. */
  all: readonly Item[];
  /** What is selected of it. */
  items: readonly Item[];
}) {
  const { model, all, items } = props;
  const { locale, paper } = model;
  const [draft, setDraft] = useState<BulkDraft>(draftAtFirst);
  const [done, setDone] = useState("");
  const say = bulkWords(locale);
  const plan = toPlan(items, toBulkChange(draft, locale));
  const problem = draftProblem(draft, locale);
  const value = draftValueText(draft, locale);
  // Until it is undone.
  const isDone = done !== "" && plan.changes.length === 0;
  const change = (next: Partial<BulkDraft>) => {
    setDraft({ ...draft, ...next });
    setDone("");
  };

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (problem !== null || plan.changes.length === 0) return;
    const what = say.set(plan.changes.length, say.fields[draft.field], value);
    setMany(paper, plan.changes);
    setDone(say.done(what));
  }

  return (
    <form aria-label={say.form} className="bulk no-print" onSubmit={handleSubmit}>
      <p>
        <strong className="font-semibold">{say.selected(items.length, all.length)}</strong>{" "}
        <span className="text-xs text-soft">{say.how}</span>
      </p>
      <div className="bench-tools">
        <Labelled label={say.field}>
          <select
            className="bench-field"
            value={draft.field}
            onChange={({ target }) =>
              change({ field: fields.find((each) => each === target.value) ?? "progress" })
            }
          >
            {fields.map((each) => (
              <option key={each} value={each}>
                {say.fields[each]}
              </option>
            ))}
          </select>
        </Labelled>
        <BulkValue draft={draft} all={all} locale={locale} onChange={change} />
        <button
          type="submit"
          className="bench-do"
          disabled={items.length === 0 || problem !== null || plan.changes.length === 0}
        >
          {say.apply(problem === null ? plan.changes.length : items.length)}
        </button>
      </div>
      {items.length > 0 && !isDone && (
        <p className="text-xs text-soft">{problem ?? toSentence(plan, draft, value, say)}</p>
      )}
      <p role="status" className="text-xs text-soft">
        {isDone && done}
      </p>
    </form>
  );
}

function toSentence(
  { changes, stay, same, first }: Plan,
  { field }: BulkDraft,
  value: string,
  say: ReturnType<typeof bulkWords>,
): string {
  const parts = [
    changes.length === 0
      ? say.nothing
      : say.will(changes.length, field === "progress" ? "" : say.fields[field], value),
    stay > 0 ? say.stay(stay) : "",
    same > 0 ? say.same(same) : "",
    first > 0 ? say.first(first) : "",
  ];
  return parts.filter(Boolean).join(" ");
}
