/** The tracker as a table and as a sentence. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { RecommendationsModel } from "./model";
import type { ActionRow, RecommendationRow, ThemeGroup } from "./rows";
import { words } from "./words";

export function toRecommendationsTable(model: RecommendationsModel, locale: Locale): Table {
  const { columns, progress, light } = words(locale);
  const progressIn = (row: ActionRow | RecommendationRow) =>
    model.isLoaded ? progress["rolled" in row ? row.rolled.progress : row.progress] : light.reading;
  const toLine = (group: ThemeGroup, row: RecommendationRow, action: ActionRow | null) => [
    group.title,
    row.title,
    action?.title ?? null,
    progressIn(action ?? row),
    action?.accountable ?? null,
    action?.participants ?? null,
    action?.date ?? null,
    action?.measure ?? null,
    (action ?? row).passages.join("; "),
  ];
  return {
    caption: model.title,
    columns: [
      columns.theme,
      columns.recommendation,
      columns.action,
      columns.progress,
      columns.accountable,
      columns.participants,
      columns.date,
      columns.measure,
      columns.passages,
    ].map((label) => ({ label })),
    rows: model.rows.groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        row.actions.length > 0
          ? row.actions.map((action) => toLine(group, row, action))
          : [toLine(group, row, null)],
      ),
    ),
  };
}

export function toRecommendationsSentence(model: RecommendationsModel, locale: Locale): string {
  const { groups, recommendations, actions } = model.rows;
  const say = words(locale);
  const all = groups.flatMap(({ rows }) => rows.flatMap((row) => row.actions));
  const countOf = (part: "date" | "accountable") => all.filter((row) => row[part] !== null).length;
  const parts = groups.map(({ title, actions: { implemented, of } }) =>
    say.theme(title, model.isLoaded ? say.count(implemented, of) : say.actions(of)),
  );
  return [
    model.isLoaded
      ? say.sentence(
          recommendations.implemented,
          recommendations.of,
          actions.implemented,
          actions.of,
        )
      : say.sentenceReading(recommendations.of, actions.of),
    say.byTheme(parts),
    say.dated(countOf("date"), countOf("accountable"), all.length),
  ].join(locale === "zh" ? "" : " ");
}
