import { defineWords } from "@/i18n";

export const words = defineWords({
  en: {
    unfetched:
      "This part could not be fetched. What you ticked and noted is safe. Reload the page when you are connected.",
  },
  zh: {
    unfetched: "这一部分未能取得。已勾选和记录的内容不受影响，请在联网后重新载入页面。",
  },
});
