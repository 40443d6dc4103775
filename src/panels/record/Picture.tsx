import "./fields.css";
import "./record.css";
import { type KeyboardEvent, useState } from "react";
import type { Step } from "@/progress";
import type { ElsewhereBody } from "./body";
import { EditingContext } from "./editing";
import { ItemPicture } from "./ItemPicture";
import type { RecordModel } from "./model";
import { backToToday, openRecord } from "./opening";
import { UndoLine } from "./UndoLine";
import { words } from "./words";

/** The record of what is chosen, to be read and changed. */
export function RecordPicture({ model }: { model: RecordModel }) {
  const { locale, body, past, paper, canEdit } = model;
  const [told, setTold] = useState("");
  const say = words(locale);
  const onDone = (step: Step | null, text: string) => {
    if (step) setTold(text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Esc with a field that is typed in.
    <div
      data-record=""
      className="record"
      aria-busy={body.kind === "reading"}
      onKeyDown={keepEscape}
    >
      {past !== null && (
        <p className="record-past">
          {past}{" "}
          <button type="button" className="quiet no-print" onClick={backToToday}>
            {say.backToToday}
          </button>
        </p>
      )}
      {body.kind === "reading" && <p className="text-soft">{say.reading}</p>}
      {body.kind === "elsewhere" && <Elsewhere body={body} locale={locale} />}
      {body.kind === "item" && (
        <EditingContext value={{ paper, subject: body.id, locale, canEdit, onDone }}>
          <UndoLine model={model} told={told} />
          <ItemPicture key={body.id} item={body} />
        </EditingContext>
      )}
    </div>
  );
}

/** What has no record leads to what has. */
function Elsewhere({ body, locale }: { body: ElsewhereBody; locale: RecordModel["locale"] }) {
  const { linked, none } = words(locale).elsewhere;
  return (
    <>
      <p>{body.linked.length > 0 ? linked(body.title) : none}</p>
      <ul>
        {body.linked.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="record-way" onClick={() => openRecord(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** While one types, Esc does not close the record. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === "Escape" && event.target instanceof HTMLTextAreaElement)
    event.stopPropagation();
}
