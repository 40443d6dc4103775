import { defineWords, formatNumber } from "@/i18n";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What happened, in one line without who and when. `item` comes with its quotation marks. */
export const words = defineWords({
  en: {
    here: "this device",
    elsewhere: "another device",
    quoted: (text: string) => `“${text}”`,
    cell: (row: string, column: string) => `${row} × ${column}`,
    allFields: "All fields",
    gone: (id: string) => `${id} (not in this edition of the paper)`,
    moment: (day: string, time: string) => `${day}, ${time}`,

    value: (item: string, to: string, from: string | null) =>
      from === null ? `${item} to ${to}` : `${item} to ${to}, from ${from}`,
    fieldValue: (item: string, field: string, to: string, from: string | null) =>
      `${item}: ${lower(field)} to ${to}${from === null ? "" : `, from ${from}`}`,
    emptied: (item: string, field: string, from: string | null) =>
      `${item}: ${lower(field)} emptied${from === null ? "" : `, was ${from}`}`,
    blocked: (item: string) => `${item} blocked`,
    unblocked: (item: string) => `${item} no longer blocked`,
    retired: (item: string) => `Retired ${item}`,
    resumed: (item: string) => `Took up ${item} again`,
    added: (title: string, under: string) => `Added the action ${title} under ${under}`,
    renamed: (to: string, from: string) => `Renamed ${from} to ${to}`,
    listed: (item: string, field: string, text: string) => `${field} on ${item}: ${text}`,
    newer: (item: string, field: string) =>
      `${item}: ${field}, written by a newer version and not read here`,

    ticked: (recommendation: string, count: number) =>
      `Ticked ${recommendation}: ${some(count, "action")}`,
    itemsTo: (count: number, to: string) => `${some(count, "item")} to ${to}`,
    itemsField: (count: number, field: string, to: string | null) =>
      `${some(count, "item")}: ${lower(field)} ${to === null ? "emptied" : `to ${to}`}`,
    parts: (first: string, more: number) => `${first}, and ${some(more, "more change")}`,

    imported: (count: number, file: string) => `Imported ${some(count, "change")} from ${file}`,
    replaced: (gone: number, count: number, file: string) =>
      count === 0
        ? `Went back to ${file}: ${some(gone, "change")} put aside`
        : `Replaced ${some(gone, "change")} with ${number(count)} from ${file}`,
    importedAgain: (count: number) => `Imported again: ${some(count, "change")}`,
    reset: (count: number) => `Started afresh: ${some(count, "change")} put aside`,
    tookBack: (what: string) => `Took back: ${what}`,
    broughtBack: (what: string) => `Did again: ${what}`,
    changes: (count: number) => some(count, "change"),
    unknown: "a change that is not here",

    undo: (what: string) => `Undo: ${what}`,
    redo: (what: string) => `Redo: ${what}`,
    by: (what: string, who: string) => `${what} (by ${who})`,
    because: (reason: string) => `Reason: ${reason}`,
    parted: "; ",
  },
  zh: {
    here: "本机",
    elsewhere: "另一台设备",
    quoted: (text) => `“${text}”`,
    cell: (row, column) => `${row} × ${column}`,
    allFields: "全部领域",
    gone: (id) => `${id}（本版论文中已无此项）`,
    moment: (day, time) => `${day} ${time}`,

    value: (item, to, from) =>
      from === null ? `${item}改为“${to}”` : `${item}由“${from}”改为“${to}”`,
    fieldValue: (item, field, to, from) =>
      from === null ? `${item}：${field}改为${to}` : `${item}：${field}由${from}改为${to}`,
    emptied: (item, field, from) =>
      `${item}：清空${field}${from === null ? "" : `（原为${from}）`}`,
    blocked: (item) => `${item}受阻`,
    unblocked: (item) => `${item}不再受阻`,
    retired: (item) => `停用${item}`,
    resumed: (item) => `恢复${item}`,
    added: (title, under) => `在${under}下增加行动${title}`,
    renamed: (to, from) => `将${from}改名为${to}`,
    listed: (item, field, text) => `${item}的${field}：${text}`,
    newer: (item, field) => `${item}：${field}由更新版本写入，此处无法读取`,

    ticked: (recommendation, count) => `勾选${recommendation}：${number(count)}项行动`,
    itemsTo: (count, to) => `${number(count)}项改为“${to}”`,
    itemsField: (count, field, to) =>
      to === null ? `${number(count)}项：清空${field}` : `${number(count)}项：${field}改为${to}`,
    parts: (first, more) => `${first}，另有${number(more)}处改动`,

    imported: (count, file) => `从${file}导入${number(count)}处改动`,
    replaced: (gone, count, file) =>
      count === 0
        ? `恢复为${file}：搁置${number(gone)}处改动`
        : `以${file}中的${number(count)}处改动替换原有${number(gone)}处`,
    importedAgain: (count) => `再次导入${number(count)}处改动`,
    reset: (count) => `重新开始：搁置${number(count)}处改动`,
    tookBack: (what) => `撤回：${what}`,
    broughtBack: (what) => `恢复：${what}`,
    changes: (count) => `${number(count)}处改动`,
    unknown: "本机没有的一处改动",

    undo: (what) => `撤销：${what}`,
    redo: (what) => `重做：${what}`,
    by: (what, who) => `${what}（${who}所作）`,
    because: (reason) => `理由：${reason}`,
    parted: "；",
  },
});
