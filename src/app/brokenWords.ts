import { defineWords } from "@/i18n";

/** Of the sights in which nothing else works. */
export const brokenWords = defineWords({
  en: {
    title: "This page stopped working",
    safe: "What you ticked and noted is kept on this device and has not been touched.",
    todo: "Load the page again. If it was translated by the browser, turn the translation off first.",
    reload: "Load again",
    copy: "Save what this device keeps",
    about:
      "One file with everything kept here, as it lies there. Keep it until the page works again.",
    making: "Making the file …",
    made: "The file was handed to the browser.",
    failed: "The browser did not take the file.",
  },
  zh: {
    title: "本页已停止工作",
    safe: "您勾选和记录的内容保存在本机，未受影响。",
    todo: "请重新载入页面。若浏览器翻译了本页，请先关闭翻译。",
    reload: "重新载入",
    copy: "保存本机所存内容",
    about: "把本机所存的全部内容原样存为一个文件。在页面恢复之前请妥善保管。",
    making: "正在生成文件……",
    made: "文件已交给浏览器。",
    failed: "浏览器未接受该文件。",
  },
});
