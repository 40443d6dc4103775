import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Dialog } from "@/ui";
import { type Outcome, startAfresh } from "./carryOut";
import { countStanding } from "./counted";
import type { FilesModel } from "./model";
import { Part } from "./Part";
import { sheetWords } from "./sheetWords";

/** Sets everything back, after asking. */
export function StartAfresh(props: {
  model: FilesModel;
  onDone: (outcome: Outcome | null) => void;
}) {
  const { snapshot, locale, canChange } = props.model;
  const [isAsking, setAsking] = useState(false);
  const standing = countStanding(snapshot);
  const { afresh } = sheetWords(locale);
  return (
    <Part title={afresh.title} text={afresh.text}>
      {standing === 0 && <p>{afresh.nothing}</p>}
      <button
        type="button"
        className="files-button"
        aria-haspopup="dialog"
        disabled={!canChange || standing === 0}
        onClick={() => setAsking(true)}
      >
        {afresh.button}
      </button>
      {isAsking && (
        <Asking
          say={afresh}
          standing={standing}
          onClose={() => setAsking(false)}
          onGo={async () => props.onDone(await startAfresh(snapshot.dataset, standing))}
        />
      )}
    </Part>
  );
}

function Asking(props: {
  say: ReturnType<typeof sheetWords>["afresh"];
  standing: number;
  onClose: () => void;
  onGo: () => void;
}) {
  const { say } = props;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  // The dialog gives the focus back as it closes.
  const close = ({ currentTarget }: MouseEvent) => currentTarget.closest("dialog")?.close();
  return (
    <Dialog title={say.ask} closeLabel={say.close} onClose={props.onClose}>
      <p className="max-w-[34rem] text-sm">{say.asked(props.standing)}</p>
      <div className="files-buttons mt-4">
        <button ref={safe} type="button" className="files-button files-main" onClick={close}>
          {say.keep}
        </button>
        <button
          type="button"
          className="files-button"
          onClick={(event) => {
            close(event);
            props.onGo();
          }}
        >
          {say.go}
        </button>
      </div>
    </Dialog>
  );
}
