import { visible } from "@/progress";
import { setView } from "@/view";
import { FileChooser } from "./FileChooser";
import type { FilesModel } from "./model";
import { Part } from "./Part";
import { sheetWords } from "./sheetWords";

/** Into the browser: a file, by a button or dropped. `told`: why nothing is being opened. */
export function OpenCopy(props: {
  model: FilesModel;
  reading: string | null;
  told: string;
  onFile: (file: File) => void;
}) {
  const { model, reading, told, onFile } = props;
  const { locale, canChange } = model;
  const { open, past, backToToday } = sheetWords(locale);
  return (
    <Part title={open.title} text={open.text}>
      {model.snapshot.progress.isPast && (
        <p>
          {past}{" "}
          <button type="button" className="quiet underline" onClick={() => setView({ asOf: null })}>
            {backToToday}
          </button>
        </p>
      )}
      <div className="files-buttons">
        <FileChooser label={open.choose} isDisabled={!canChange} onChoose={onFile} />
        {canChange && <span className="files-text">{open.drop}</span>}
      </div>
      <p role="status">{reading === null ? told : open.reading(visible(reading))}</p>
    </Part>
  );
}
