import { defineWords, formatNumber } from "@/i18n";
import type { Ground } from "./ground";
import { datesAdded, paperDates } from "./words";

type Counts = Ground["counts"];
const number = (count: number) => formatNumber(count, "en");
const some = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

export const twinWords = defineWords({
  en: {
    columns: {
      economies: "Economies",
      measure: "Measure",
      event: "Event",
      date: "Date as stated",
      precision: "Exact to the",
      what: "What happened",
      says: "Who says so",
      cites: "Passages or sources",
    },
    /** A column of its own, where there is a record to compare with. */
    beside: "Paper beside record",
    paper: ({ measures, dated, paperEvents }: Counts, isFiltered: boolean, span: string) => {
      const rest = measures - dated;
      const none = rest > 0 ? `; ${number(rest)} ${rest === 1 ? "has" : "have"} no date in it` : "";
      if (measures === 0) return "The paper names no measure abroad.";
      const dates = paperDates(measures, dated, isFiltered);
      return dated === 0
        ? `${dates}.`
        : `${dates} (${some(paperEvents, "event")}, ${span})${none}.`;
    },
    span: (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`),
    record: ({ added, ownMeasures, contrasts }: Counts, first: string | null): string => {
      const own = ownMeasures > 0 ? `${some(ownMeasures, "measure")} of its own` : null;
      const dates = datesAdded(added);
      const what = (added > 0 ? [dates, own] : [own, dates]).filter((part) => part !== null);
      const from = first ? `, back to ${first}` : "";
      const apart =
        contrasts > 0
          ? `; ${some(contrasts, "measure")} ${contrasts === 1 ? "is" : "are"} dated differently in the two, by events of the same kind at times that do not meet`
          : "";
      return `The record adds ${what.join(" and ")}${from}${apart}.`;
    },
    named: (date: string, measure: string) => `${date} (${measure})`,
    ahead: (today: string, events: readonly string[], more: number) =>
      events.length === 0
        ? `Nothing dated lies after ${today}.`
        : `Still to come after ${today}: ${events.join("; ")}${more > 0 ? `; and ${number(more)} more` : ""}.`,
    event: (measure: string, phrase: string) => `${measure}, ${phrase}`,
    join: " ",
  },
  zh: {
    columns: {
      economies: "经济体",
      measure: "举措",
      event: "事项",
      date: "所载日期",
      precision: "精确到",
      what: "内容",
      says: "出处",
      cites: "段落位置或来源",
    },
    beside: "论文与外部记录对比",
    paper: ({ measures, dated, paperEvents }, isFiltered, span) => {
      const all = `${isFiltered ? "所选" : ""}${number(measures)}项举措`;
      const rest = measures - dated;
      if (measures === 0) return "论文未提及国外举措。";
      if (dated === 0) return `论文未载明${all}的日期。`;
      if (measures === 1)
        return `论文载明了${all}的日期（共${number(paperEvents)}个日期，${span}）。`;
      return `${all}中，论文载有日期的为${number(dated)}项（共${number(paperEvents)}个日期，${span}）${rest > 0 ? `，未载日期的为${number(rest)}项` : ""}。`;
    },
    span: (from, to) => (from === to ? from : `${from}至${to}`),
    record: ({ added, ownMeasures, contrasts }, first) => {
      const dates = added === 0 ? "未补充日期" : `补充${number(added)}个日期`;
      const own =
        ownMeasures > 0
          ? `${added === 0 ? "，另列" : "和"}${number(ownMeasures)}项论文未提及的举措`
          : "";
      const from = first ? `，最早为${first}` : "";
      const apart =
        contrasts > 0
          ? `；${number(contrasts)}项举措日期不一，即同类事项在论文与外部记录中的时间不相重合`
          : "";
      return `外部记录${dates}${own}${from}${apart}。`;
    },
    named: (date, measure) => `${date}（${measure}）`,
    ahead: (today, events, more) =>
      events.length === 0
        ? `${today}之后没有载明的日期。`
        : `${today}之后尚有：${events.join("；")}${more > 0 ? `；另有${number(more)}项` : ""}。`,
    event: (measure, phrase) => `${measure}，${phrase}`,
    join: "",
  },
});
