import type { EventName } from "@/dataset";
import { defineWords, formatNumber } from "@/i18n";
import type { Speaker } from "./events";
import type { Ground } from "./ground";
import type { SignName } from "./signs";

type Counts = Ground["counts"];
const number = (count: number) => formatNumber(count, "en");
const some = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

/** "The paper dates 8 of 17 measures"; there is at least one. */
export function paperDates(measures: number, dated: number, isFiltered: boolean): string {
  const shown = isFiltered ? " shown" : "";
  if (measures === 1)
    return `The paper ${dated === 1 ? "dates" : "does not date"} the one measure${shown}`;
  const which = dated === measures ? "all" : dated === 0 ? "none of" : `${number(dated)} of`;
  return `The paper dates ${which} ${number(measures)} measures${shown}`;
}
export const datesAdded = (added: number) => (added === 0 ? "no date" : some(added, "date"));

/** The frame of the panel; see dateWords for dates and rowWords for what is said of a row. */
export const words = defineWords({
  en: {
    marks: "Measures abroad with their dates, and economies",
    title: ({ measures, dated, added }: Counts, isFiltered: boolean, withRecord: boolean) => {
      if (measures === 0) return "The paper names no measure abroad";
      const paper = paperDates(measures, dated, isFiltered);
      return withRecord ? `${paper}; the record adds ${datesAdded(added)}` : paper;
    },
    subtitle: (withRecord: boolean): string =>
      withRecord
        ? "Shape: what happened. Solid: paper. Hollow: record. Hatched: no date in the paper."
        : "Shape: what happened. Solid: paper. Hatched: no date in the paper.",
    paper: "paper",
    record: "record",
    both: "both",
    undated: (count: number) => `no date in the paper (${number(count)})`,
    /** Of a measure: paper and record date an event of one kind, each at another time. */
    apart: "dated differently",
    areApart: (count: number) => `dated differently (${number(count)})`,
    apartBrief: "dates apart",
    today: "today",
    /** One word or two for a shape, where there is no room for all that it stands for. */
    sign: {
      start: "announced",
      made: "issued or launched",
      "in-force": "in force",
      period: "period",
      target: "target",
      revised: "revised",
      revoked: "revoked",
      end: "ends",
    } as Record<SignName, string>,
    /** Of a shape that stands for several kinds; where one alone is shown, its own word is as short. */
    brief: { start: "announced", made: "issued" } as Partial<Record<SignName, string>>,
    event: {
      announced: "announced",
      proposed: "proposed",
      adopted: "adopted",
      published: "published",
      launched: "launched",
      "in-force": "in force",
      covers: "period covered",
      deadline: "target date",
      "due-before": "due before",
      forecast: "forecast",
      revised: "revised",
      revoked: "revoked",
      ends: "ends",
    } as Record<EventName, string>,
    list: (parts: readonly string[]) => parts.join(", "),
    separator: "; ",
    ownMeasure: "in the record only",
    silent: { paper: "no date in the paper", record: "no date in the record" } as Record<
      Speaker,
      string
    >,
  },
  zh: {
    marks: "国外举措及其日期、经济体",
    title: ({ measures, dated, added }, isFiltered, withRecord) => {
      if (measures === 0) return "论文未提及国外举措";
      const all = `${isFiltered ? "所选" : ""}${number(measures)}项举措`;
      const paper =
        dated === 0
          ? `论文未载明${all}的日期`
          : dated === measures
            ? `论文载明了${measures === 1 ? "" : "全部"}${all}的日期`
            : `论文载明${all}中${number(dated)}项的日期`;
      const record = added === 0 ? "；外部记录未补充日期" : `；外部记录补充${number(added)}个`;
      return `${paper}${withRecord ? record : ""}`;
    },
    subtitle: (withRecord) =>
      withRecord
        ? "形状：何种事项；实心：论文；空心：外部记录；斜纹：论文未载日期"
        : "形状：何种事项；实心：论文；斜纹：论文未载日期",
    paper: "论文",
    record: "外部记录",
    both: "两者",
    undated: (count) => `论文未载日期（${number(count)}）`,
    apart: "日期不一",
    areApart: (count) => `日期不一（${number(count)}）`,
    apartBrief: "日期不一",
    today: "今天",
    sign: {
      start: "公布",
      made: "出台或启动",
      "in-force": "生效",
      period: "实施期",
      target: "目标",
      revised: "修订",
      revoked: "撤销",
      end: "到期",
    },
    brief: { start: "公布", made: "出台" },
    event: {
      announced: "公布",
      proposed: "提出",
      adopted: "通过",
      published: "发布",
      launched: "启动",
      "in-force": "生效",
      covers: "实施期",
      deadline: "目标期限",
      "due-before": "此前达到",
      forecast: "预测年份",
      revised: "修订",
      revoked: "撤销",
      ends: "到期",
    },
    list: (parts) => parts.join("、"),
    separator: "；",
    ownMeasure: "仅见于外部记录",
    silent: { paper: "论文未载日期", record: "外部记录未载日期" },
  },
});
