import { type DragEvent, useState } from "react";
import { DeviceCopies } from "./DeviceCopies";
import { FlowView } from "./FlowView";
import { openText } from "./flow";
import { flowWords } from "./flowWords";
import { HowKept } from "./HowKept";
import type { FilesModel } from "./model";
import { OpenConflicts } from "./OpenConflicts";
import { OpenCopy } from "./OpenCopy";
import { SaveCopy } from "./SaveCopy";
import { StartAfresh } from "./StartAfresh";
import { sheetWords } from "./sheetWords";
import { useFlow } from "./useFlow";
import { YourName } from "./YourName";
import "./files.css";

/** The parts of the sheet, or in their place what a file or copy has been opened for. */
export function FilesPicture({ model }: { model: FilesModel }) {
  const { snapshot, locale, canChange } = model;
  const { dataset } = snapshot;
  const { flow, count, reading, show, read, leave } = useFlow(dataset);
  const [isDropping, setDropping] = useState(false);
  const [told, setTold] = useState("");

  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");

  function handleDragOver(event: DragEvent) {
    if (!hasFiles(event)) return;
    // Unless told otherwise, the browser leaves the page for the file.
    event.preventDefault();
    setDropping(canChange);
  }

  function handleDrop(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setDropping(false);
    if (!canChange) return;
    const [file, second] = event.dataTransfer.files;
    if (second) setTold(sheetWords(locale).open.several);
    else if (file) handleFile(file);
  }

  function handleFile(file: File) {
    setTold("");
    void read(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same.
    <div
      className="files"
      data-dropping={isDropping || undefined}
      onDragOver={handleDragOver}
      onDragLeave={() => setDropping(false)}
      onDrop={handleDrop}
    >
      {flow && (
        <FlowView
          key={count}
          flow={flow}
          model={model}
          onShow={show}
          onFile={handleFile}
          onLeave={leave}
        />
      )}
      <div className="files-parts" hidden={flow !== null}>
        <div>
          <OpenConflicts model={model} />
          <SaveCopy model={model} />
        </div>
        <div>
          <OpenCopy model={model} reading={reading} told={told} onFile={handleFile} />
          <DeviceCopies
            model={model}
            onRestore={(when, text) => {
              const source = { kind: "copy", name: flowWords(locale).copy(when) } as const;
              show(openText(dataset, source, text));
            }}
          />
        </div>
        <div>
          <YourName model={model} />
          <StartAfresh model={model} onDone={(outcome) => show({ kind: "done", outcome })} />
          <HowKept model={model} />
        </div>
      </div>
    </div>
  );
}
