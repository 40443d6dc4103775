import { useState } from "react";
import { itemName } from "@/changes";
import { markProps } from "@/linking";
import { showMore } from "@/ui";
import { differenceText, groupBySubject } from "./differences";
import type { HistoryModel } from "./model";
import { sinceWords } from "./sinceWords";
import { toldBy } from "./told";

const atOnce = 40;

/** What differs between the day shown and today, by item: not how it came about. */
export function Since({ model }: { model: HistoryModel }) {
  const { asOf, since, locale, markOf } = model;
  const [most, setMost] = useState(atOnce);
  const say = sinceWords(locale);
  if (asOf === null || since === null) {
    return (
      <section className="history-since">
        <h3 className="font-serif text-[1.0625rem] leading-6">{say.choose}</h3>
        <p className="max-w-[34rem] text-xs text-soft">{say.hint}</p>
      </section>
    );
  }
  const groups = groupBySubject(since);
  const told = toldBy(model);
  const rest = groups.length - most;
  return (
    <section className="history-since">
      <h3 className="font-serif text-[1.0625rem] leading-6">{say.heading(asOf)}</h3>
      <p className="text-xs text-soft">
        {groups.length === 0 ? say.none : say.count(groups.length, since.length)}
      </p>
      <ul className="history-rule">
        {groups.slice(0, most).map(([subject, changes]) => {
          const { id, text, field } = itemName(subject, told);
          return (
            <li key={subject} className="border-b border-hair py-1.5">
              {id === null ? (
                <p>{text}</p>
              ) : (
                <button
                  type="button"
                  {...markProps(id, markOf(id), field)}
                  className="min-h-6 pointer-coarse:min-h-11"
                >
                  {text}
                </button>
              )}
              {changes.map((change) => (
                <p key={keyOf(change)} className="text-xs text-soft">
                  {differenceText(change, told)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="quiet no-print text-xs"
          onClick={(event) => showMore(event.currentTarget, () => setMost(most + atOnce))}
        >
          {say.more(Math.min(rest, atOnce))}
        </button>
      )}
    </section>
  );
}

type Difference = Parameters<typeof differenceText>[0];
const keyOf = ({ before, after }: Difference) => `${before?.id} ${after?.id}`;
