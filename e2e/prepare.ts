import { ensureChineseFont, findBrowser } from "./browser";

console.log(await findBrowser());
ensureChineseFont();
