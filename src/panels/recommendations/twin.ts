/** The tracker as a table and as a sentence. */
import { dayText } from "@/changes";
import { formatDate, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { fieldOf, localDay, recommendationState, type SubjectState } from "@/progress";
import { flagsIn } from "./flagged";
import type { RecommendationsModel } from "./model";
import type { ActionRow, RecommendationRow, ThemeGroup } from "./rows";
import { twinWords } from "./twinWords";
import { words } from "./words";

/** Of these, those in which the reader has put nothing at all are left out. */
const ours = ["reason", "lead", "revised", "priority", "flags", "changed"] as const;

const order = [
  "theme",
  "recommendation",
  "action",
  "whose",
  "position",
  "progress",
  "reason",
  "lead",
  "accountable",
  "participants",
  "first",
  "revised",
  "priority",
  "flags",
  "measure",
  "changed",
  "passages",
] as const;
export type ColumnId = (typeof order)[number];

type Line = Readonly<Record<ColumnId, string | number | null>>;

export function toRecommendationsTable(model: RecommendationsModel, locale: Locale): Table {
  const { columns } = twinWords(locale);
  const lines = model.rows.groups.flatMap((group) =>
    group.rows.flatMap((row) => toLines(model, group, row, locale)),
  );
  const isKept = (id: ColumnId) =>
    !ours.some((each) => each === id) || lines.some((line) => line[id] !== null);
  const kept = order.filter(isKept);
  return {
    caption: model.title,
    columns: kept.map((id) => ({ label: columns[id] })),
    rows: lines.map((line) => kept.map((id) => line[id])),
  };
}

/** A recommendation has a line of its own where it has no actions, or where something is said of it. */
function toLines(
  model: RecommendationsModel,
  group: ThemeGroup,
  row: RecommendationRow,
  locale: Locale,
): readonly Line[] {
  const { byId, isLoaded } = model;
  const say = words(locale);
  const { whose, separator } = twinWords(locale);
  const shared = { theme: group.title, recommendation: row.title };
  const toLine = (
    state: SubjectState | undefined,
    action: ActionRow | null,
    rest: Pick<Line, "action" | "whose" | "progress" | "passages">,
  ) => ({
    ...shared,
    accountable: action?.accountable ?? null,
    participants: action?.participants ?? null,
    ...ourCells(model, state, action, locale),
    ...rest,
    ...(isLoaded ? {} : { position: say.reading, progress: say.reading }),
  });
  const own = recommendationState(byId, row.id, row.actionIds);
  const hasOwnLine = row.actions.length === 0 || own !== undefined;
  return [
    ...(hasOwnLine
      ? [
          toLine(own, null, {
            action: null,
            whose: whose.paper,
            progress: say.progress[row.rolled.progress],
            passages: row.passages.join(separator),
          }),
        ]
      : []),
    ...row.actions.map((action) =>
      toLine(byId.get(action.id), action, {
        action: action.title,
        whose: whose.paper,
        progress: say.progress[action.progress],
        passages: action.passages.join(separator),
      }),
    ),
    ...row.own.map(({ title, state, progress, isRetired }) =>
      toLine(state, null, {
        action: title,
        whose: isRetired ? whose.retired : whose.ours,
        progress: say.progress[progress],
        passages: null,
      }),
    ),
  ];
}

function ourCells(
  { today }: RecommendationsModel,
  state: SubjectState | undefined,
  action: ActionRow | null,
  locale: Locale,
) {
  const say = words(locale);
  const { priority, ours, because, separator } = twinWords(locale);
  const day = (date: string | null) => (date === null ? null : formatDate(date, locale));
  const first = day(fieldOf(state, "first-date"));
  const measure = fieldOf(state, "measure");
  const rank = fieldOf(state, "priority");
  const reasonFor = (field: string) => state?.heads.get(field)?.at(-1)?.reason;
  const join = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== "").join(separator) || null;
  return {
    position: say.position[state?.position ?? "not-considered"],
    reason: join([reasonFor("position"), reasonFor("progress"), reasonFor("revised-date")]),
    lead: fieldOf(state, "lead"),
    first: action?.date ?? (first && ours(first)),
    revised: day(fieldOf(state, "revised-date")),
    priority: rank && priority[rank],
    flags: join(
      flagsIn(state, action?.stated ?? null, today).map((name) => {
        const reason = reasonFor(name);
        return reason ? because(say.flags[name], reason) : say.flags[name];
      }),
    ),
    measure: action?.measure ?? (measure && ours(measure)),
    changed: state?.latest ? dayText(localDay(state.latest.at), locale) : null,
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
