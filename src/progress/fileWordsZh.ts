import { knownStatuses } from "./fileStatuses";
import { quoted } from "./fileText";
import type { FileWords } from "./fileWords";

/** The others stand in a list of their own. */
const few = 3;
const said = (text: string) => `“${quoted(text)}”`;
const number = (value: number) => value.toLocaleString("zh-CN");
const field = (name: string) => (name === "" ? "该处改动" : `“${quoted(name)}”`);
const some = <Item>(items: readonly Item[], say: (item: Item) => string) => {
  const rest = items.length - few;
  const shown = items.slice(0, few).map(say);
  return (rest > 0 ? [...shown, `另有${number(rest)}个`] : shown).join("；");
};
const or = (list: readonly string[]) => list.join("或");

const types = {
  workbook: "Excel工作簿",
  pdf: "PDF文档",
  image: "图片",
  zip: "ZIP压缩包",
  binary: "非文本文件",
} as const;

const own = "请选择由本页保存的文件副本（.json）。";
const again = "请重新导出或重新下载。";
const mend = "请在文件中改正后重新导入。";
const fresh = "请向提供者索取重新导出的文件。";

export const zh: FileWords = {
  refused: (file, cause, where) => `“${file}”未导入：${cause}${where}。`,
  warned: (cause, where) => `${cause}${where}。`,
  where: (place, more) => (more > 0 ? `（${place}，另有${number(more)}处）` : `（${place}）`),
  place: ({ line, entry }) =>
    entry === undefined ? `第${number(line)}行` : `第${number(line)}行，第${number(entry)}处改动`,
  detail: (place, found) => (found === undefined ? place : `${place}：${said(found)}`),
  safe: (saved) =>
    saved === 0 ? "本机上的内容没有任何改动。" : `您已保存的${number(saved)}条建议的进展未受影响。`,
  problems: {
    "E-01": () => ({ cause: "文件是空的", next: again }),
    "E-04": () => ({
      cause: "文件以UTF-16编码保存",
      next: "请用文本编辑器打开，另存为UTF-8后重新导入。",
    }),
    "E-05": () => ({ cause: "文件不是UTF-8文本", next: "请另存为UTF-8，或重新导出。" }),
    "E-06": ({ type }) => ({ cause: `这是${types[type]}，不是跟踪文件`, next: own }),
    "E-07": () => ({ cause: "文件提前结束，可能没有下载完整", next: again }),
    "E-08": () => ({ cause: "文件不是格式正确的JSON", next: `${mend}也可重新导出。` }),
    "E-09": () => ({
      cause: "文件结尾之后还有内容，可能接着另一份文件",
      next: "请删去多余内容，或重新导出。",
    }),
    "E-10": () => ({
      cause: "这是网页，不是跟踪文件",
      next: "下载时可能遇到了报错页或登录页，请重新下载。",
    }),
    "E-11": ({ limit }) => ({
      cause: `文件嵌套超过${number(limit)}层，跟踪文件不会如此`,
      next: own,
    }),
    "E-12": ({ field: name, length, limit }) => ({
      cause: `${field(name)}有${number(length)}个字符，上限为${number(limit)}个`,
      next: "请在文件中缩短后重新导入。",
    }),
    "E-13": ({ what, limit }) => ({
      cause: `文件中的${what === "values" ? "数据" : "改动"}超过${number(limit)}项`,
      next: own,
    }),
    "E-14": () => ({ cause: "文件过大", next: own }),
    "E-15": ({ limit }) => ({ cause: `同一对象的键超过${number(limit)}个`, next: own }),
    "E-16": ({ key }) => ({
      cause: `同一对象中键${said(key)}出现两次`,
      next: "请删去其中一个后重新导入。",
    }),
    "E-19": ({ found }) => ({ cause: `数字${said(found)}过大，无法原样保存`, next: mend }),
    "E-21": ({ program }) => ({
      cause: program === null ? "文件由其他程序生成" : `文件由其他程序（${program}）生成`,
      next: own,
    }),
    "E-22": ({ part }) => ({
      cause: `这是论文数据文件（${part}.json），不是跟踪文件`,
      next: `请改用打开论文的方式读取。此处${own}`,
    }),
    "E-23": ({ paper, here }) => ({
      cause: `文件属于另一篇论文${said(paper)}`,
      next: `请先打开该论文；当前打开的是${said(here)}。`,
    }),
    "E-24": ({ schema, here }) => ({
      cause: `文件由更新的版本生成（文件为第${number(schema)}版，本页为第${number(here)}版）`,
      next: "可先在此查看；刷新页面取得新版本后再导入。",
    }),
    "E-25": ({ field: name, found }) => ({
      cause: found === "" ? `缺少${field(name)}` : `${field(name)}不能是${said(found)}`,
      next: fresh,
    }),
    "E-26": ({ field: name, found }) => ({
      cause:
        found === ""
          ? `有一处改动不完整：缺少${field(name)}`
          : `有一处改动格式不对：${field(name)}不能是${said(found)}`,
      next: mend,
    }),
    "E-27": ({ what }) => ({
      cause: {
        checksum: "文件导出后被改动过：校验值不符",
        count: "文件导出后被改动过：改动数与所记不符",
        none: "文件没有校验值，无法判断是否被改动过",
      }[what],
      next: "在您同意之前不会导入任何内容，请先核对各处改动。",
    }),
    "E-28": () => ({ cause: "没有新内容，文件中的一切本机都已有", next: "无需处理。" }),
    "E-31": ({ id, where }) => ({
      cause:
        where === "file"
          ? `改动${said(id)}出现两次且内容不同`
          : `改动${said(id)}在本机上的内容与文件不同`,
      next: fresh,
    }),
    "E-33": ({ one, other }) => ({
      cause: `标识${said(one)}容易与${said(other)}混淆`,
      next: "请在文件中统一使用其中一个后重新导入。",
    }),
    "E-34": ({ field: name, found }) => ({
      cause: `${field(name)}的标识不合规：${said(found)}`,
      next: "标识由1至64个英文字母、数字、点、连字符或下划线组成，请在文件中改正。",
    }),
    "E-35": () => ({
      cause: "文件是用本论文的另一版数据生成的",
      next: "涉及本版没有的条目的改动会保留并列出。",
    }),
    "E-36": ({ paper }) => ({
      cause: `有一处改动属于另一篇论文${said(paper)}`,
      next: `一份文件只记录一篇论文。${fresh}`,
    }),
    "E-37": () => ({
      cause: "有改动自称取代了在其之后的改动",
      next: "这些改动原样保留，请核对相关条目的历史。",
    }),
    "E-39": () => ({
      cause: "历史不完整：有改动所依据的改动既不在本机，也不在文件中",
      next: "现有内容全部保留；较早导出的文件中可能有缺少的部分。",
    }),
    "E-40": ({ found, changes }) => ({
      cause:
        changes === null
          ? `有一处改动的计数${said(found)}不可能成立`
          : `有一处改动的计数为${said(found)}，远超文件中的${number(changes)}处改动`,
      next: "计数是从1起逐一递增的整数，请在文件中改正。",
    }),
    "E-42": ({ field: name, found, readings }) => ({
      cause: `${field(name)}中的${said(found)}不是2026-11-23这种写法的日期${
        readings.length > 0 ? `，可能指${or(readings)}` : ""
      }`,
      next: readings.length > 0 ? `请在文件中写成${or(readings)}。` : "请在文件中改正日期。",
    }),
    "E-43": ({ statuses }) => ({
      cause: `未知状态${some(statuses, ({ found, nearest }) =>
        nearest === null ? said(found) : `${said(found)}，可能是${said(nearest)}`,
      )}`,
      next: `请改用${knownStatuses(statuses).map(said).join("、")}之一，或在此说明所指状态。`,
    }),
    "E-44": ({ field: name, found }) => ({
      cause: `${field(name)}不能是${said(found)}`,
      next: "请在文件中改正；如由更新的版本写入，请更新本页。",
    }),
    "E-45": ({ found }) => ({
      cause: `不是网页或邮件地址的内容只显示为文字，不作链接：${said(found)}`,
      next: "内容原样保留。",
    }),
    "E-46": ({ found }) => ({
      cause: `带有用户名或密码的地址只显示为文字，不作链接：${said(found)}`,
      next: "内容原样保留，建议更换该密码。",
    }),
    "E-48": ({ found }) => ({
      cause: `文字中含有看不见的字符：${said(found)}`,
      next: "内容原样保留，显示时标出字符编号。",
    }),
    "E-56": ({ count }) => ({
      cause: `有${number(count)}处改动由更新的版本写入`,
      next: "这些改动原样保留，本页更新后即可显示。",
    }),
    "E-60": () => ({ cause: "这是表格（CSV），表格不能导入", next: own }),
    "E-66": () => ({ cause: "文件无法读取，可能在此期间被改动或移走", next: "请重新选择。" }),
    "E-99": () => ({
      cause: "文件未能读完，可能是内存不足",
      next: "请关闭其他页面后重试；若仍失败，请把文件交给本页的维护者。",
    }),
  },
};
