/** The history in words: a row a change, and a sentence of its counts. */
import { dayText, stepText, timeText, toChange } from "@/changes";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { localDay } from "@/progress";
import { listWords } from "./listWords";
import { type HistoryModel, isTelling } from "./model";
import { toldBy } from "./told";

export function toHistoryTable(model: HistoryModel, locale: Locale): Table {
  const told = toldBy(model, locale);
  const { table } = listWords(locale);
  const rows = model.entries.flatMap(({ act, isTakenBack }) => {
    const state = isTelling(act) ? table.undoing : isTakenBack ? table.takenBack : table.counts;
    return act.events.toReversed().map((event) => {
      const { who, item, field, from, to, reason, text } = toChange(event, told);
      return [
        dayText(localDay(event.at), locale),
        timeText(event.at),
        who,
        // Of what is about other changes, not about an item.
        field === null ? "" : item.text,
        field ?? "",
        from ?? "",
        to ?? "",
        reason ?? "",
        text,
        state,
      ];
    });
  });
  return { caption: table.caption, columns: table.columns.map((label) => ({ label })), rows };
}

export function toHistorySentence(model: HistoryModel, locale: Locale): string {
  const { title, entries, standing, takenBack } = model;
  const say = listWords(locale);
  const [last] = entries;
  if (!last || !model.isLoaded) return `${title}${locale === "zh" ? "。" : "."}`;
  const told = toldBy(model, locale);
  const { when } = toChange(last.act.events[0], told);
  return [
    `${title}${locale === "zh" ? "。" : "."}`,
    say.sentence(standing, takenBack),
    say.last(stepText(last.act.events, told), when),
  ].join(locale === "zh" ? "" : " ");
}
