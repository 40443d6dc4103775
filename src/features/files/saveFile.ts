import type { Snapshot } from "@/panels/panel";
import { downloadBlob, downloadText, fileName, today } from "@/platform";
import { noteCopy } from "@/progress";
import { toAboutTable } from "./aboutRows";
import { toAssessmentTable } from "./assessmentRows";
import { toCsv } from "./csv";
import { toRowsTable } from "./rows";
import { rowWords } from "./rowWords";
import { wholeFile } from "./wholeFile";
import { toXlsx } from "./xlsx";
import { longestCell } from "./xlsxCell";

/** What was handed out; null when the browser refused. */
export type Saved = { readonly name: string; readonly count: number } | null;

/** The rows are those of the day that is shown, its `today`. */
type Shown = Pick<Snapshot, "dataset" | "progress" | "locale" | "today" | "calendarDay">;

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
  const table = toRowsTable(shown, longestCell);
  const assessment = toAssessmentTable(shown);
  const name = nameOf(shown, "xlsx");
  const say = rowWords(shown.locale);
  try {
    const sheets = [
      { name: say.sheetRows, table },
      ...(assessment.rows.length > 0 ? [{ name: say.sheetAssessment, table: assessment }] : []),
      { name: say.sheetAbout, table: toAboutTable(shown) },
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
