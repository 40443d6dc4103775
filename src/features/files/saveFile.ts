import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { downloadBlob, downloadText, fileName, today } from "@/platform";
import { noteCopy, type Progress } from "@/progress";
import { toCsv } from "./csv";
import { toRowsTable } from "./rows";
import { rowWords } from "./rowWords";
import { wholeFile } from "./wholeFile";
import { toXlsx } from "./xlsx";

/** What was handed out; null when the browser refused. */
export type Saved = { readonly name: string; readonly count: number } | null;

type Shown = {
  readonly dataset: Dataset;
  readonly progress: Pick<Progress, "byId" | "device">;
  readonly locale: Locale;
  /** The day that is shown: the rows are that day's. */
  readonly today: string;
};

/** Everything on the paper, all its history with it, to be read back by this page. */
export function saveFileCopy({ dataset }: Pick<Shown, "dataset">): Saved {
  const { id } = dataset.paper;
  const { text, changes } = wholeFile(dataset);
  const name = fileName([id, "progress"], today(), "json");
  if (!downloadText(name, "application/json", text)) return null;
  noteCopy(id, changes);
  return { name, count: changes };
}

export function saveCsv(shown: Shown): Saved {
  const table = toRowsTable(shown);
  const name = nameOf(shown, "csv");
  const text = toCsv(table, rowWords(shown.locale).notStated);
  return downloadText(name, "text/csv;charset=utf-8", text)
    ? { name, count: table.rows.length }
    : null;
}

export async function saveXlsx(shown: Shown): Promise<Saved> {
  const table = toRowsTable(shown);
  const name = nameOf(shown, "xlsx");
  const say = rowWords(shown.locale);
  try {
    const sheets = [
      { name: say.sheetRows, table },
      { name: say.sheetAbout, table: toAbout(shown, table.caption) },
    ];
    const blob = await toXlsx(sheets, say.notStated);
    return downloadBlob(name, blob) ? { name, count: table.rows.length } : null;
  } catch {
    // The library may not have been fetched; nothing was handed out.
    return null;
  }
}

function nameOf({ dataset, today: day }: Shown, ending: string): string {
  return fileName([dataset.paper.id, "progress-rows"], day, ending);
}

function toAbout({ dataset, locale, today: day }: Shown, caption: string): Table {
  const { about } = rowWords(locale);
  const { source } = dataset.paper;
  return {
    caption,
    columns: [{ label: about.what }, { label: caption }],
    rows: [
      [about.paper, `${source.title[locale]} (${source.cite[locale]})`],
      [about.date, day],
      [about.rule, about.ruleText],
      [about.again, about.againText],
    ],
  };
}
