/** What a paper file holds: `data/<paper>/paper.json`. Cross-references are checked in check.ts. */
import * as v from "valibot";
import { quantity } from "./quantity";
import {
  cited,
  fieldMention,
  force,
  grade,
  id,
  ids,
  isoDate,
  looseDate,
  passageId,
  text,
  webAddress,
} from "./shapes";

const sectionId = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

/** `title` is a full phrase, `short` fits a cell or a chip. */
const named = { id, title: text, short: text, passages: cited };

const source = v.strictObject({
  title: text,
  /** A short form of the title for the header. */
  short: text,
  /** Set where a title is a trial translation. */
  titleNote: v.optional(text),
  authors: v.pipe(
    v.array(v.strictObject({ name: text, affiliations: v.array(v.number()) })),
    v.minLength(1),
  ),
  affiliations: v.array(text),
  /** "Chen et al., 2023" */
  cite: text,
  date: isoDate,
  link: webAddress,
  language: text,
  caveats: v.array(text),
  /** Markers of this paper's text for the splitter: see data/README.md. */
  split: v.strictObject({
    start: v.string(),
    end: v.string(),
    lostHeadings: v.array(v.strictObject({ section: sectionId, before: v.string() })),
  }),
});

const section = v.strictObject({ id: sectionId, title: text, note: v.optional(text) });
const passage = v.strictObject({
  id: passageId,
  digest,
  role: v.picklist(["content", "connective"]),
});
const theme = v.strictObject({ id, title: text, short: text });

/** Something 1.1 names as feeding a driver. */
const feed = v.strictObject({
  id,
  kind: v.picklist(["example", "scenario", "instrument"]),
  text,
  passages: cited,
});
const driver = v.strictObject({ ...named, explanation: text, feeds: v.array(feed) });
const synergy = v.strictObject({ title: text, text, passages: cited });
/** Two drivers and what the paper says of the pair; `null` where it says nothing. */
const pair = v.strictObject({
  id,
  drivers: v.tuple([id, id]),
  text: v.nullable(text),
  passages: v.array(passageId),
});
const direction = v.strictObject({ ...named, features: text });
const trend = v.strictObject({ ...named, direction: id });
const need = v.strictObject({ ...named, section: sectionId, theme: id });
const economy = v.strictObject({ id, title: text, short: text });
const field = v.strictObject({ ...named, parent: v.nullable(id) });

const measure = v.strictObject({
  ...named,
  section: sectionId,
  theme: id,
  economies: v.pipe(ids, v.minLength(1)),
  /** `null`: the paper states no trend for it. */
  trend: v.nullable(id),
  instrument: v.picklist([
    "act",
    "bill",
    "strategy",
    "order",
    "programme",
    "fund",
    "plan",
    "recommendation",
    "body",
    "cooperation",
    "survey",
  ]),
});
const challenge = v.strictObject({ ...named, section: sectionId, theme: id });
const recommendation = v.strictObject({
  ...named,
  section: sectionId,
  /** 1 = "First" in its section. */
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  theme: id,
});
/** What the text names for an action; `null` where it names nothing. */
const action = v.strictObject({
  ...named,
  recommendation: id,
  accountable: v.nullable(text),
  participants: v.nullable(text),
  date: v.nullable(looseDate),
  measure: v.nullable(text),
});
/** A date in the text and what happened, or is to happen, then. */
const dated = v.strictObject({
  id,
  subject: id,
  event: v.picklist([
    "announced",
    "launched",
    "published",
    "covers",
    "deadline",
    "due-before",
    "forecast",
  ]),
  from: looseDate,
  to: v.nullable(looseDate),
  label: text,
  passages: cited,
  grade,
});
const statement = v.strictObject({
  id,
  text,
  passages: cited,
  grade,
  /** Required by the check where grade is `reading`. */
  reason: v.optional(text),
  about: ids,
  fields: v.array(fieldMention),
  force,
});
/** Each relation joins two kinds, always from an earlier column of the line to a later one. */
export const relationKinds = {
  sets: ["driver", "direction"],
  requires: ["driver", "need"],
  raises: ["direction", "need"],
  "practised-in": ["need", "measure"],
  "unmet-in": ["need", "challenge"],
  "contrasts-with": ["measure", "challenge"],
  "precedent-for": ["measure", "recommendation"],
  "answered-by": ["challenge", "recommendation"],
  "served-by": ["need", "recommendation"],
  "pursued-by": ["driver", "recommendation"],
} as const;
const relation = v.picklist(
  Object.keys(relationKinds) as [keyof typeof relationKinds, ...(keyof typeof relationKinds)[]],
);
/** An arrow of the argument. */
const link = v.strictObject({
  id,
  from: id,
  to: id,
  relation,
  grade,
  why: text,
  passages: v.array(passageId),
});
const term = v.strictObject({ id, term: text, explanation: text, passages: v.array(passageId) });
const departure = v.strictObject({ id, where: v.string(), text });

/** Everything the paper says, in our words. */
export const paperSchema = v.strictObject({
  format: v.literal("throughline-paper"),
  version: v.literal(1),
  id,
  source,
  outline: v.array(section),
  passages: v.array(passage),
  themes: v.array(theme),
  drivers: v.array(driver),
  synergy,
  pairs: v.array(pair),
  directions: v.array(direction),
  trends: v.array(trend),
  needs: v.array(need),
  economies: v.array(economy),
  fields: v.array(field),
  measures: v.array(measure),
  challenges: v.array(challenge),
  recommendations: v.array(recommendation),
  actions: v.array(action),
  quantities: v.array(quantity),
  dates: v.array(dated),
  statements: v.array(statement),
  links: v.array(link),
  terms: v.array(term),
  departures: v.array(departure),
});

export type Paper = v.InferOutput<typeof paperSchema>;
export type Driver = v.InferOutput<typeof driver>;
export type Feed = v.InferOutput<typeof feed>;
export type Field = v.InferOutput<typeof field>;
export type Measure = v.InferOutput<typeof measure>;
export type Challenge = v.InferOutput<typeof challenge>;
export type Recommendation = v.InferOutput<typeof recommendation>;
export type Action = v.InferOutput<typeof action>;
export type Statement = v.InferOutput<typeof statement>;
export type Link = v.InferOutput<typeof link>;
export type DatedEvent = v.InferOutput<typeof dated>;
