/** What the tests of this folder read: the example paper, and the tracker after events on it. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import { foldEvents, parseEvent, untouched } from "@/progress";
import { defaultView } from "@/view";
import { type Asked, nothingAsked } from "./asked";
import { type RecommendationsModel, selectRecommendations } from "./model";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const example: Dataset = { paper, record: null, story: null };

type More = {
  /** Of 2026; the first of January where it does not matter. */
  readonly day?: string;
  /** By a clock gone astray. */
  readonly at?: string;
  readonly reason?: string;
  /** Said without knowing what had been said before. */
  readonly isApart?: boolean;
};
type Saying = More & { readonly subject: string; readonly field: string; readonly value: unknown };

export const on = (subject: string, field: string, value: unknown, more: More = {}): Saying => ({
  ...more,
  subject,
  field,
  value,
});

export function trackerAfter(
  said: readonly Saying[],
  given: { choose?: string; locale?: Locale; today?: string } = {},
): RecommendationsModel {
  const last = new Map<string, string>();
  const events = said.map((saying, index) => {
    const { subject, field, value, day = "01-01", reason, isApart } = saying;
    const id = `e${index + 1}`;
    const before = isApart ? undefined : last.get(`${subject} ${field}`);
    last.set(`${subject} ${field}`, id);
    return parseEvent({
      id,
      counter: index + 1,
      at: saying.at ?? `2026-${day}T12:00:00Z`,
      device: "here",
      paper: paper.id,
      subject,
      field,
      value,
      ...(before === undefined ? {} : { base: [before] }),
      ...(reason === undefined ? {} : { reason }),
    });
  });
  const byId = foldEvents(events, { paper: paper.id });
  const { choose = null, locale = "en", today = "2026-02-01" } = given;
  return selectRecommendations({
    dataset: example,
    locale,
    today,
    calendarDay: today,
    view: { ...defaultView, paper: paper.id, choose },
    progress: { ...untouched, byId, nowById: byId, events, device: "here", isLoaded: true },
  });
}

export const asking = (asked: Partial<Asked>): Asked => ({ ...nothingAsked, ...asked });
export const picking = (picked: Partial<Asked["picked"]>): Asked =>
  asking({ picked: { ...nothingAsked.picked, ...picked } });
