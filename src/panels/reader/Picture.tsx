import "./reader.css";
import { type KeyboardEvent, useRef } from "react";
import { closeReader } from "./Lead";
import type { ReaderModel } from "./model";
import { OutlinePicture } from "./OutlinePicture";
import { PassagesPicture } from "./PassagesPicture";
import { useHeldFocus } from "./useHeldFocus";
import { words } from "./words";

/** What is behind the choice, or the whole paper. */
export function ReaderPicture({ model }: { model: ReaderModel }) {
  const { body, locale, choice } = model;
  const root = useRef<HTMLDivElement>(null);
  const holdFocus = useHeldFocus(root, `${body.reading} ${choice}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Esc with an open explanation.
    <div ref={root} className="pb-6 leading-relaxed" onFocus={holdFocus} onKeyDown={keepEscape}>
      {body.reading === "outline" ? (
        <OutlinePicture body={body} choice={choice} locale={locale} />
      ) : (
        <PassagesPicture key={choice} body={body} locale={locale} />
      )}
      <button type="button" className="quiet no-print mt-5" onClick={closeReader}>
        {words(locale).back}
      </button>
    </div>
  );
}

/** Esc closes an open explanation first, which the browser does by itself; the reader stays. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === "Escape" && event.currentTarget.querySelector("[popover]:popover-open")) {
    event.stopPropagation();
  }
}
