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
  return (
    <>
      {lines.length === 0 ? null : lines.length > most ? (
        <WindowedChanges model={model} lines={lines} onTold={setTold} />
      ) : (
        <div className="history-list">
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
