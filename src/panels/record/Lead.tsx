import { Turn } from "@/ui";
import type { Way } from "./body";
import type { RecordModel } from "./model";
import { closeRecord, openRecord, readPassages } from "./opening";
import { useItemKeys } from "./useItemKeys";
import { words } from "./words";

/** Whose it is, the way to its neighbours, to its passages and out; drawn above the title. */
export function RecordLead({ model }: { model: RecordModel }) {
  const { locale, body, subtitle } = model;
  const say = words(locale);
  const item = body.kind === "item" ? body : null;
  const previous = item?.previous ?? null;
  const next = item?.next ?? null;
  useItemKeys(previous, next);
  return (
    <>
      <p className="mt-1 text-xs text-soft">{subtitle}</p>
      {item?.parent && (
        <p className="text-xs text-soft">
          {say.under} <Open way={item.parent} label={item.parent.title} className="record-way" />
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise a form. */}
      <div role="group" aria-label={say.controls} className="record-switch no-print">
        {item && (
          <>
            <Turn
              label={say.previous}
              name={previous && say.previousIs(previous.title)}
              onTurn={() => previous && openRecord(previous.id)}
            />
            <Turn
              label={say.next}
              name={next && say.nextIs(next.title)}
              onTurn={() => next && openRecord(next.id)}
            />
          </>
        )}
        {(item?.hasPassages ?? true) && (
          <button type="button" className="quiet" onClick={readPassages}>
            {say.passages}
          </button>
        )}
        <button type="button" className="quiet ms-auto" onClick={closeRecord}>
          {say.close}
        </button>
      </div>
    </>
  );
}

function Open({ way, label, className }: { way: Way; label: string; className: string }) {
  return (
    <button type="button" className={className} onClick={() => openRecord(way.id)}>
      {label}
    </button>
  );
}
