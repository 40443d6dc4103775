import { Fragment } from "react";
import { choose, setView } from "@/view";
import type { Arrow, Passage, ReaderModel } from "./model";
import { RecordPicture } from "./RecordPicture";
import { words } from "./words";

/** The passages behind the chosen item, and beside them what the record says. */
export function ReaderPicture({ model }: { model: ReaderModel }) {
  const say = words(model.locale);
  return (
    <div className="space-y-5 pb-6 leading-relaxed">
      <section>
        <h3 className="font-serif text-base">{say.paperSays}</h3>
        <p className="text-xs text-soft">{say.inPassing}</p>
        {model.passages.length === 0 && <p className="mt-2">{say.none}</p>}
        <ul>
          {model.passages.map((passage) => (
            <PassageLine key={passage.id} passage={passage} />
          ))}
        </ul>
      </section>
      {model.record && <RecordPicture record={model.record} locale={model.locale} />}
      {model.arrows.length > 0 && (
        <section>
          <h3 className="font-serif text-base">{say.linked}</h3>
          <ul>
            {model.arrows.map((arrow) => (
              <ArrowLine key={arrow.id} arrow={arrow} word={say[arrow.direction]} />
            ))}
          </ul>
        </section>
      )}
      <button type="button" className="quiet" onClick={() => setView({ reading: false })}>
        {say.close}
      </button>
    </div>
  );
}

function PassageLine({ passage }: { passage: Passage }) {
  const { places, grade, force, reason } = passage;
  return (
    <li className="mt-3 border-s-2 border-ink ps-3">
      <p>{passage.text}</p>
      <p className="text-xs text-soft">
        {places.map((place) => (
          <Fragment key={place}>{place} · </Fragment>
        ))}
        {grade} · {force}
      </p>
      {reason && <p className="text-xs text-soft">{reason}</p>}
    </li>
  );
}

function ArrowLine({ arrow, word }: { arrow: Arrow; word: string }) {
  return (
    <li className="mt-2">
      <p className="text-xs text-soft">
        {word} · {arrow.kind} · {arrow.grade}
      </p>
      <button
        type="button"
        className="min-h-6 cursor-pointer hover:underline"
        onClick={() => choose(arrow.item)}
      >
        {arrow.title}
      </button>
      <p className="text-xs text-soft">{arrow.why}</p>
    </li>
  );
}
