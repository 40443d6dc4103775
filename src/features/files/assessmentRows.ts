import { fieldWords, itemName, type Told } from "@/changes";
import type { Table } from "@/panels/panel";
import { localDay, type Progress, ratingsOf } from "@/progress";
import { rowWords } from "./rowWords";

type Shown = Told & { readonly progress: Pick<Progress, "byId" | "by"> };

/** Our assessment of shortfalls and cells, a row for each person's, in the paper's order. */
export function toAssessmentTable(shown: Shown): Table {
  const { dataset, locale, progress } = shown;
  const { assessment: say, thisDevice, unnamed } = rowWords(locale);
  const values = fieldWords(locale);
  const places = new Map(dataset.paper.challenges.map(({ id }, index) => [id, index]));
  const placeOf = (subject: string) =>
    places.get(subject.split("/", 1)[0] ?? "") ?? Number.POSITIVE_INFINITY;
  const subjects = [...progress.byId.keys()].sort((one, other) =>
    placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other),
  );
  const rows = subjects.flatMap((subject) =>
    ratingsOf(progress, subject).map(({ author, severity, trend, confidence, note, at }) => [
      itemName(subject, shown).text,
      author.name ?? (author.isReader ? thisDevice : unnamed),
      severity ?? "",
      trend ? values.trend[trend] : "",
      confidence ? values.confidence[confidence] : "",
      note ?? "",
      localDay(at),
      subject,
    ]),
  );
  return {
    caption: say.caption(dataset.paper.source.short[locale]),
    columns: Object.entries(say.columns).map(([column, label]) => ({
      label,
      ...(column === "severity" ? { numeric: true } : {}),
    })),
    rows,
  };
}
