import type { CSSProperties } from "react";
import type { Locale } from "@/i18n";
import { widthOf } from "./labels";
import type { Row } from "./rows";

/** Of a name of an economy, in rem, and of what a pointer needs. */
const em = 0.75;
const least = 1.5;
const gap = 0.25;
const most = 12;

/** What timeline.css makes the column of the economies of: the widest row's names, and how many it has. */
export function columnOf(rows: readonly Row[], locale: Locale): CSSProperties {
  let widest = 0;
  let count = 1;
  for (const { practice } of rows) {
    const names = practice.economies.map(({ short }) => short[locale]);
    const width = names.reduce((sum, name) => sum + gap + Math.max(least, widthOf(name, em)), gap);
    widest = Math.max(widest, width);
    count = Math.max(count, names.length);
  }
  return { "--widest": `${Math.min(widest, most)}rem`, "--count": count } as CSSProperties;
}
