import { useEffect, useState } from "react";
import { momentText } from "@/changes";
import { downloadText, fileName, readSnapshot } from "@/platform";
import { localDay } from "@/progress";
import { copyWords } from "./copyWords";
import { type DeviceCopy, keepCopy, lookUpCopies, useDeviceCopies } from "./deviceCopies";
import { copiesOf, type FilesModel } from "./model";
import { Part } from "./Part";
import { whyText } from "./whyText";

/** Drawn at first, and more of them each time one asks. */
const few = 8;

/** What this device keeps of its own accord, to be restored or handed out. */
export function DeviceCopies(props: {
  model: FilesModel;
  onRestore: (when: string, text: string) => void;
}) {
  const { snapshot, locale, paper, isLoaded, canChange } = props.model;
  const copies = copiesOf(
    useDeviceCopies((state) => state.copies),
    paper,
  );
  const [shown, setShown] = useState(few);
  const [told, setTold] = useState("");
  const { kept } = copyWords(locale);
  // Other tabs take copies, too.
  useEffect(() => void lookUpCopies(), []);

  async function handleTake() {
    setTold((await keepCopy(snapshot.dataset, "asked")) ? kept.taken : kept.refused);
  }

  async function withText({ id }: DeviceCopy, run: (text: string) => void) {
    const text = await readSnapshot(id);
    setTold(text === null ? kept.unreadable : "");
    if (text !== null) run(text);
  }

  return (
    <Part title={kept.title} text={kept.text}>
      {copies?.length === 0 && <p>{kept.none}</p>}
      {copies === null && <p aria-busy="true">{kept.reading}</p>}
      <ul className="files-copies">
        {copies?.slice(0, shown).map((copy) => {
          const when = momentText(copy.at, locale);
          return (
            <li key={copy.id}>
              <span>{when}</span>
              <span className="text-soft">
                {kept.about(whyText(copy.why, locale), kept.changes(copy.changes))}
              </span>
              <span className="files-acts">
                <button
                  type="button"
                  className="quiet underline"
                  aria-label={kept.restoreOf(when)}
                  disabled={!canChange}
                  onClick={() => withText(copy, (text) => props.onRestore(when, text))}
                >
                  {kept.restore}
                </button>
                <button
                  type="button"
                  className="quiet underline"
                  aria-label={kept.saveOf(when)}
                  onClick={() =>
                    withText(copy, (text) => {
                      const name = fileName([paper, "copy"], localDay(copy.at), "json");
                      downloadText(name, "application/json", text);
                    })
                  }
                >
                  {kept.save}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {copies && copies.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 4 * few)}>
          {kept.more(Math.min(copies.length - shown, 4 * few))}
        </button>
      )}
      <button type="button" className="files-button" disabled={!isLoaded} onClick={handleTake}>
        {kept.take}
      </button>
      <p role="status">{told}</p>
    </Part>
  );
}
