import { DoneView } from "./DoneView";
import type { FilesModel } from "./model";
import { PreviewView } from "./PreviewView";
import { RefusedView } from "./RefusedView";
import type { Flow } from "./useFlow";

/** A file that was opened, from its refusal or preview to what came of it. Esc leaves, changing nothing. */
export function FlowView(props: {
  flow: Flow;
  model: FilesModel;
  onShow: (flow: Flow) => void;
  onFile: (file: File) => void;
  onLeave: () => void;
}) {
  const { flow, model, onShow, onFile, onLeave } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what a button in it does.
    <div
      className="files-flow"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It would leave the whole sheet.
        event.preventDefault();
        onLeave();
      }}
    >
      {flow.kind === "refused" && (
        <RefusedView
          refused={flow}
          model={model}
          onShow={onShow}
          onFile={onFile}
          onLeave={onLeave}
        />
      )}
      {flow.kind === "preview" && (
        <PreviewView
          key={flow.source.name}
          previewed={flow}
          model={model}
          onDone={(outcome) => onShow({ kind: "done", outcome })}
          onLeave={onLeave}
        />
      )}
      {flow.kind === "done" && <DoneView outcome={flow.outcome} model={model} onLeave={onLeave} />}
    </div>
  );
}
