import { useState } from "react";
import { dayText, momentText } from "@/changes";
import { copyWords } from "./copyWords";
import type { FilesModel } from "./model";
import { Part } from "./Part";
import { type Saved, saveCsv, saveFileCopy, saveXlsx } from "./saveFile";

/** Out of the browser: a file of everything, and rows for a spreadsheet. */
export function SaveCopy({ model }: { model: FilesModel }) {
  const { snapshot, locale, uncopied, isLoaded } = model;
  const { copy, isPast } = snapshot.progress;
  const [told, setTold] = useState("");
  const [toldRows, setToldRows] = useState("");
  const { save } = copyWords(locale);

  const ofRows = (saved: Saved, failed: string) =>
    setToldRows(saved ? save.savedRows(saved.name, saved.count) : failed);

  function handleFile() {
    const saved = saveFileCopy(snapshot);
    setTold(saved ? save.savedFile(saved.name, saved.count) : save.failed);
  }

  async function handleXlsx() {
    setToldRows(save.making);
    ofRows(await saveXlsx(snapshot), save.failedXlsx);
  }

  return (
    <>
      <Part title={save.title} text={save.text}>
        <p>{copy ? save.last(momentText(copy.at, locale), uncopied) : save.never}</p>
        <button
          type="button"
          className="files-button files-main"
          disabled={!isLoaded}
          onClick={handleFile}
        >
          {save.file}
        </button>
        <p role="status">{told}</p>
      </Part>
      <Part title={save.rowsTitle} text={save.rowsText}>
        {isPast && <p>{save.rowsPast(dayText(snapshot.today, locale))}</p>}
        <div className="files-buttons">
          <button type="button" className="files-button" disabled={!isLoaded} onClick={handleXlsx}>
            {save.xlsx}
          </button>
          <button
            type="button"
            className="files-button"
            disabled={!isLoaded}
            onClick={() => ofRows(saveCsv(snapshot), save.failed)}
          >
            {save.csv}
          </button>
        </div>
        <p role="status">{toldRows}</p>
        <p className="files-text">{save.guarded}</p>
      </Part>
    </>
  );
}
