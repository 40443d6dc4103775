/** What the levels of a cell are called, and their shades: against fields, and against all that links lead to. */
import { defineWords } from "@/i18n";

export const levels = defineWords({
  en: {
    fields: ["not stated", "listed", "named", "explained", "quantified"],
    /** In the place of "named" where no technology is. */
    general: "general",
    links: ["no link", "reading", "implied", "stated"],
    // In the dark the stronger shade is the lighter one.
    shadesOfFields: "A stronger shade is better backed. The paper gives no severity.",
    shadesOfLinks: "A stronger shade is a firmer link. The paper gives no severity.",
  },
  zh: {
    fields: ["未提及", "列举", "专门论及", "说明缘由", "有数字"],
    general: "总体论及",
    links: ["无关联", "编者解读", "隐含", "明述"],
    shadesOfFields: "色块愈醒目，论据愈强；论文未评定严重程度。",
    shadesOfLinks: "色块愈醒目，关联愈明确；论文未评定严重程度。",
  },
});
