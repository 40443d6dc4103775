import { defineWords } from "@/i18n";

export const brokenWords = defineWords({
  en: {
    title: "The page could not be drawn",
    safe: "What you recorded on this device was not changed.",
    next: "Load the page again. A browser’s translation of the page or an extension can be the cause: switch it off here if this comes back.",
    again: "Load again",
    save: "Save everything this device keeps",
    saved: "Handed to the browser. Keep the file: it holds every entry as it lies on this device.",
    notSaved: "The browser refused the file.",
  },
  zh: {
    title: "页面未能绘出",
    safe: "您在本机上所作的记录未受改动。",
    next: "请重新载入页面。浏览器的网页翻译或扩展程序可能是起因；若再次出现，请在本页关闭它们。",
    again: "重新载入",
    save: "保存本机所存的全部内容",
    saved: "已交给浏览器。请保留该文件：其中含本机上的每一条记录，保持原样。",
    notSaved: "浏览器拒绝保存该文件。",
  },
});
