/** What the levels of a cell are called: against fields, and against all that links lead to. */
import { defineWords } from "@/i18n";

export const levels = defineWords({
  en: {
    fields: ["not stated", "listed", "named", "explained", "quantified"],
    links: ["no link", "reading", "implied", "stated"],
  },
  zh: {
    fields: ["未提及", "列举", "专门论及", "说明缘由", "有数字"],
    links: ["无关联", "编者解读", "隐含", "明述"],
  },
});
