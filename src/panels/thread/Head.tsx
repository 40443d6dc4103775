import { clearChoice, openPassages } from "@/view";
import type { ThreadModel } from "./model";
import { words } from "./words";

/** The name of the line, and what can be done with the choice. */
export function Head({ model: { title, line, locale } }: { model: ThreadModel }) {
  const say = words(locale);
  return (
    <div className="flex min-w-0 flex-col justify-between">
      <p
        className="line-clamp-2 font-serif text-[0.9375rem] leading-snug italic"
        aria-hidden="true"
      >
        {title}
      </p>
      {line && (
        <p className="no-print flex gap-x-4 text-xs">
          <button
            type="button"
            className="quiet whitespace-nowrap"
            onClick={() => openPassages(line.id, line.field)}
          >
            {`${say.says} · ${line.statements}`}
            <span className="max-[90rem]:sr-only">{` ${say.statements(line.statements)}`}</span>
          </button>
          <button type="button" className="quiet" aria-label={say.clearLabel} onClick={clearChoice}>
            {say.clear}
          </button>
        </p>
      )}
    </div>
  );
}
