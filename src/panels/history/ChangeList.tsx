import { useState } from "react";
import { Roving } from "@/ui";
import { ChangeRow } from "./ChangeRow";
import { DayHead } from "./DayHead";
import type { Line } from "./lines";
import { listWords } from "./listWords";
import type { HistoryModel } from "./model";
import { WindowedChanges } from "./WindowedChanges";

/** Beyond this, only what is in sight is in the document. */
const most = 200;

export function ChangeList({ model, lines }: { model: HistoryModel; lines: readonly Line[] }) {
  const [told, setTold] = useState("");
  const { list } = listWords(model.locale);
  const [plain, setPlain] = useState<HTMLElement | null>(null);
  const [isWindowed, setWindowed] = useState(false);
  const isLong = lines.length > most;
  // To be drawn the other way is to be made anew: not while the focus is in it.
  if (isLong !== isWindowed && !plain?.contains(document.activeElement)) setWindowed(isLong);
  return (
    <>
      {lines.length === 0 ? null : isWindowed ? (
        <WindowedChanges model={model} lines={lines} onTold={setTold} />
      ) : (
        <div ref={setPlain} className="history-list">
          <Roving label={list}>
            <ul>
              {lines.map(({ key, day, entry }) => (
                <li key={key}>
                  {entry ? (
                    <ChangeRow model={model} entry={entry} onTold={setTold} />
                  ) : (
                    <DayHead model={model} day={day} />
                  )}
                </li>
              ))}
            </ul>
          </Roving>
        </div>
      )}
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  );
}
