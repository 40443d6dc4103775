import { useState } from "react";
import { carryOut, type Wanted } from "./carryOut";
import { DoneView } from "./DoneView";
import type { Previewed } from "./flow";
import type { FilesModel } from "./model";
import { PreviewView } from "./PreviewView";
import { RefusedView } from "./RefusedView";
import type { Flow } from "./useFlow";

/**
 * A file that was opened, from its refusal or preview to what came of it. Esc leaves and changes nothing; an
 * import under way it leaves alone.
 */
export function FlowView(props: {
  flow: Flow;
  model: FilesModel;
  onShow: (flow: Flow) => void;
  onFile: (file: File) => void;
  onLeave: () => void;
}) {
  const { flow, model, onShow, onFile, onLeave } = props;
  const [isBusy, setBusy] = useState(false);

  async function handleGo(previewed: Previewed, wanted: Wanted) {
    if (isBusy) return;
    setBusy(true);
    onShow({ kind: "done", outcome: await carryOut(model.snapshot.dataset, previewed, wanted) });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what a button in it does.
    <div
      className="files-flow"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It would leave the whole sheet.
        event.preventDefault();
        if (!isBusy) onLeave();
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
          previewed={flow}
          model={model}
          isBusy={isBusy}
          onGo={(wanted) => void handleGo(flow, wanted)}
          onLeave={onLeave}
        />
      )}
      {flow.kind === "done" && <DoneView outcome={flow.outcome} model={model} onLeave={onLeave} />}
    </div>
  );
}
