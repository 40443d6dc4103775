import { useState } from "react";
import { toChange } from "@/changes";
import type { TrackerFile } from "@/progress";
import { flowWords } from "./flowWords";
import type { FilesModel } from "./model";
import { toldWith } from "./toldWith";

const few = 40;

/** What can be read of a file by a newer version, newest first. Nothing of it comes in. */
export function Look({ file, model }: { file: TrackerFile; model: FilesModel }) {
  const [shown, setShown] = useState(0);
  const say = flowWords(model.locale);
  if (shown === 0) {
    return (
      <button type="button" className="files-button" onClick={() => setShown(few)}>
        {say.look}
      </button>
    );
  }
  const told = toldWith(model.snapshot, file);
  const newest = file.events.toReversed();
  return (
    <>
      <h4 className="files-label">{say.lookTitle(newest.length)}</h4>
      <ul className="files-list">
        {newest.slice(0, shown).map((event) => {
          const { who, when, text } = toChange(event, told);
          return (
            <li key={event.id}>
              <bdi>{text}</bdi>
              <bdi className="files-reason">{say.said(who, when)}</bdi>
            </li>
          );
        })}
      </ul>
      {newest.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 4 * few)}>
          {say.more(Math.min(newest.length - shown, 4 * few))}
        </button>
      )}
    </>
  );
}
