/** What free text is looked for in, whatever language the reader types. */
import { actionsOf, type Dataset, perObject } from "@/dataset";
import { fieldOf, type SubjectState } from "@/progress";
import type { Item } from "./items";

/** Letters of any width and case read alike. */
export const folded = (text: string) => text.normalize("NFKC").toLowerCase();

type Text = { readonly en: string; readonly zh: string } | null;
const both = (text: Text) => (text === null ? [] : [text.en, text.zh]);

/** Of a recommendation, and of an action with its recommendation: titles, numbers, names, passages. */
const paperText = perObject((dataset: Dataset) => {
  const texts = new Map<string, string>();
  for (const recommendation of dataset.paper.recommendations) {
    const { id, title, short, section, ordinal, passages } = recommendation;
    const own = [...both(title), ...both(short), section, `${section}.${ordinal}`, ...passages];
    texts.set(id, folded(own.join("\n")));
    for (const action of actionsOf(dataset, id)) {
      const { title, short, passages, accountable, participants, measure } = action;
      const parts = [title, short, accountable, participants, measure].flatMap(both);
      texts.set(action.id, folded([...own, ...parts, ...passages].join("\n")));
    }
  }
  return texts;
});

/** What readers wrote of it. */
const ourText = perObject((state: SubjectState) =>
  folded(
    [
      ...state.notes.map(({ text }) => text),
      ...state.evidence.map(({ title }) => title),
      fieldOf(state, "lead"),
      fieldOf(state, "others"),
      fieldOf(state, "measure"),
      fieldOf(state, "action")?.title,
      ...[...state.heads.values()].map((heads) => heads.at(-1)?.reason),
    ]
      .filter(Boolean)
      .join("\n"),
  ),
);

export function textOf(dataset: Dataset, { id, row, state }: Item): string {
  const texts = paperText(dataset);
  return `${texts.get(id) ?? texts.get(row.id) ?? ""}\n${state ? ourText(state) : ""}`;
}
