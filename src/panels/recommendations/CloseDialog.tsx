import { type FormEvent, useState } from "react";
import { setProgress, visible } from "@/progress";
import { Dialog } from "@/ui";
import { bulkWords } from "./bulkWords";
import { ClosingFields } from "./ClosingFields";
import { noWhy, toReason } from "./closing";
import type { Item } from "./items";
import type { RecommendationsModel } from "./model";
import { tableWords } from "./tableWords";

/** Closing asks why; until then nothing is written. */
export function CloseDialog(props: { model: RecommendationsModel; item: Item; onEnd: () => void }) {
  const { model, item, onEnd } = props;
  const { locale, paper } = model;
  const [closing, setClosing] = useState(noWhy);
  const say = tableWords(locale);
  const reason = toReason(closing, locale);
  const title = visible(item.title);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (reason === "") return;
    setProgress(paper, item.id, "closed", reason);
    onEnd();
  }

  return (
    <Dialog title={say.closeTitle} closeLabel={say.close} onClose={onEnd}>
      <form className="flex flex-col gap-3" onSubmit={handleSubmit}>
        <p>{title}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ClosingFields value={closing} locale={locale} onChange={setClosing} />
        </div>
        <p>
          <button type="submit" className="bench-do" disabled={reason === ""}>
            {bulkWords(locale).closeIt}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
