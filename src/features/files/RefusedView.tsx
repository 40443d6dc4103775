import { useState } from "react";
import { copyText } from "@/platform";
import { explain } from "@/progress";
import { countSaved } from "./counted";
import { FileChooser } from "./FileChooser";
import { FlowHeading } from "./FlowHeading";
import { type Opened, openText, type Refused } from "./flow";
import { flowWords } from "./flowWords";
import { Look } from "./Look";
import type { FilesModel } from "./model";
import { Statuses } from "./Statuses";

/** Why a file was not taken: what happened, what is safe, what to do, and where it is wrong. */
export function RefusedView(props: {
  refused: Refused;
  model: FilesModel;
  onShow: (opened: Opened) => void;
  onFile: (file: File) => void;
  onLeave: () => void;
}) {
  const { refused, model, onShow, onFile, onLeave } = props;
  const { problem, source, text, look } = refused;
  const { locale, snapshot } = model;
  const [told, setTold] = useState("");
  const say = flowWords(locale);
  const explained = explain(problem, { locale, file: source.name, saved: countSaved(snapshot) });
  const { what, safe, next, code, details, more } = explained;
  const places = more > 0 ? [...details, say.andMore(more)] : details;

  async function handleCopy() {
    const copied = await copyText([explained.text, ...places].join("\n"));
    setTold(copied ? say.copied : say.notCopied);
  }

  return (
    <>
      <FlowHeading>
        <bdi>{what}</bdi>
      </FlowHeading>
      <p>{safe}</p>
      <p>
        <bdi>{next}</bdi> <span className="text-soft">[{code}]</span>
      </p>
      {problem.code === "E-43" && (
        <Statuses
          statuses={problem.statuses}
          told={refused.statuses}
          locale={locale}
          onGiven={(given) => onShow(openText(snapshot.dataset, source, text, given))}
        />
      )}
      <div className="files-buttons">
        <button type="button" className="files-button files-main" onClick={onLeave}>
          {say.back}
        </button>
        {source.kind === "file" && <FileChooser label={say.other} onChoose={onFile} />}
        <button type="button" className="files-button" onClick={handleCopy}>
          {say.copyDetails}
        </button>
      </div>
      <p role="status">{told}</p>
      {details.length > 0 && (
        <>
          <h4 className="files-label">{say.places}</h4>
          <ol className="files-list">
            {details.map((place) => (
              <li key={place}>
                <bdi>{place}</bdi>
              </li>
            ))}
          </ol>
          {more > 0 && <p>{say.andMore(more)}</p>}
        </>
      )}
      {look && <Look file={look} model={model} />}
    </>
  );
}
