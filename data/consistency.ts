/** What a paper's files have to hold beyond what the page checks when it loads them: slips a reader would not see. */
import { basename } from "node:path";
import type { Amount, Paper, PaperRecord } from "@/dataset";
import { isCalendarDay } from "@/platform";

/** "path: what is wrong". */
type Lines = Generator<string>;

const place = (path: string, key: string | number) => (path === "" ? `${key}` : `${path} / ${key}`);

function nameOf(item: unknown, index: number): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : null;
  return typeof id === "string" ? id : `#${index + 1}`;
}

/** An id in a list of ids; a field in a list of mentions. */
function idIn(item: unknown): string | null {
  if (typeof item === "string") return item;
  const field = typeof item === "object" && item !== null && "field" in item ? item.field : null;
  return typeof field === "string" ? field : null;
}

function* repeatsIn(list: readonly unknown[], path: string): Lines {
  const seen = new Set<string>();
  for (const item of list) {
    const id = idIn(item);
    if (id === null) continue;
    if (seen.has(id)) yield `${path}: ${id} stands twice.`;
    seen.add(id);
  }
}

/** Of any file: every list and every date in it. */
export function* slipsIn(value: unknown, path = ""): Lines {
  if (typeof value === "string") {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !isCalendarDay(value))
      yield `${path}: The calendar has no ${value}.`;
  } else if (Array.isArray(value)) {
    yield* repeatsIn(value, path);
    for (const [index, item] of value.entries())
      yield* slipsIn(item, place(path, nameOf(item, index)));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* slipsIn(item, place(path, key));
  }
}

type Sized = Pick<Amount, "id" | "value" | "upTo" | "dimension">;

function* checkSize(part: string, { id, value, upTo, dimension }: Sized): Lines {
  const top = upTo ?? value;
  if (value < 0) yield `${part} / ${id} / value: No amount is below zero; it is ${value}.`;
  if (dimension === "share" && top > 100)
    yield `${part} / ${id} / value: A share is of 100 per cent at most; it is ${top}.`;
}

/** The page looks for a paper where its id says it is. */
export function* checkPaperIn(folder: string, paper: Paper): Lines {
  const { id, statements, links, passages, quantities } = paper;
  const name = basename(folder);
  if (id !== name) yield `id: A paper's id is its folder's name, ${name}; it is ${id}.`;
  for (const { id, about, fields } of statements)
    if (about.length + fields.length === 0)
      yield `statements / ${id} / about: The statement is about nothing.`;
  const roles = new Map(passages.map((passage) => [passage.id, passage.role]));
  for (const link of links)
    if (
      link.grade === "stated" &&
      link.passages.every((passage) => roles.get(passage) === "connective")
    )
      yield `links / ${link.id} / passages: The link is graded “stated”, but cites only passages marked connective, which make no claim.`;
  for (const quantity of quantities) yield* checkSize("quantities", quantity);
}

/** A part per year and a whole in total, as a plan and what it mobilises, cannot be set against each other. */
function* checkPart(amount: Amount, whole: Amount): Lines {
  const path = `amounts / ${amount.id} / partOf`;
  if (amount.dimension !== whole.dimension || amount.currency !== whole.currency)
    yield `${path}: ${whole.id} counts ${whole.currency ?? whole.dimension}, its part ${amount.currency ?? amount.dimension}.`;
  else if (
    amount.basis === whole.basis &&
    whole.bound !== "more than" &&
    (amount.upTo ?? amount.value) > (whole.upTo ?? whole.value)
  )
    yield `${path}: ${amount.id} is more than ${whole.id}, the whole it is part of.`;
}

export function* checkRecordFigures({ amounts, series }: PaperRecord): Lines {
  const byId = new Map(amounts.map((amount) => [amount.id, amount]));
  for (const amount of amounts) {
    yield* checkSize("amounts", amount);
    const whole = amount.partOf === null ? undefined : byId.get(amount.partOf);
    if (whole) yield* checkPart(amount, whole);
  }
  const first = new Map<string, string>();
  for (const { id, economy, indicator } of series) {
    const key = `${economy} ${indicator}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, id);
    else yield `series / ${id}: ${earlier} already has the ${indicator} of ${economy}.`;
  }
}
