import { type ReactNode, useState } from "react";
import { showAgain, takeBack, visible } from "@/progress";
import { showMore } from "@/ui";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import type { Stamp } from "./stamp";
import { words } from "./words";

type Entry = { readonly id: string; readonly isHidden: boolean; readonly stamp: Stamp };

/** So many at first, and so many more each time one asks. */
const atOnce = 10;

/** What adds up: each can be taken back by itself, stands struck out then, and can be shown again. */
export function EntryList<Shown extends Entry>(props: {
  entries: readonly Shown[];
  nameOf: (entry: Shown) => string;
  children: (entry: Shown) => ReactNode;
}) {
  const { paper, canEdit, locale, onDone } = useEditing();
  const [count, setCount] = useState(atOnce);
  const { entries, nameOf, children } = props;
  const say = entryWords(locale);
  const shown = entries.slice(0, count);

  function turn({ id, isHidden }: Entry) {
    onDone((isHidden ? showAgain : takeBack)(paper, id), isHidden ? say.shownAgain : say.tookBack);
  }

  return (
    <>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id} className="record-entry" data-hidden={entry.isHidden || undefined}>
            {entry.isHidden ? <del>{children(entry)}</del> : children(entry)}
            <p className="record-entry-foot">
              <bdi>
                {words(locale).stamp(entry.stamp.by, entry.stamp.day)}
                {entry.isHidden && ` · ${say.takenBack}`}
              </bdi>
              <button
                type="button"
                className="quiet no-print"
                disabled={!canEdit}
                aria-label={
                  entry.isHidden
                    ? say.showAgainOf(visible(nameOf(entry)))
                    : say.takeBackOf(visible(nameOf(entry)))
                }
                onClick={() => turn(entry)}
              >
                {entry.isHidden ? say.showAgain : say.takeBack}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <More left={entries.length - shown.length} onMore={() => setCount(count + atOnce * 5)} />
    </>
  );
}

/** Asks for more of the long list before it. */
export function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { locale } = useEditing();
  if (left <= 0) return null;
  return (
    <button
      type="button"
      className="quiet no-print"
      onClick={(event) => showMore(event.currentTarget, onMore)}
    >
      {words(locale).more(left)}
    </button>
  );
}
