/** How English puts the data's names into a sentence. */

const united = /^[A-Z]{2,3}$|\b(United|Union|Kingdom|States|Republic|Emirates|Netherlands)\b/;

/** "the US", "the European Union", but "Japan". */
export const withArticle = (name: string) => (united.test(name) ? `the ${name}` : name);

/** "Macro layout" inside a sentence; initials keep their capitals. */
export const inside = (name: string) =>
  /^.[A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
