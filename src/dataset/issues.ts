/** The validator's issues, translated for the person who edits the file. */
import type * as v from "valibot";
import { type Problem, pathOf, problem } from "./problems";

type Issue = v.BaseIssue<unknown>;
type Words = readonly [en: string, zh: string];

/** A pattern is known by the first of these that it accepts: its words then need no second home. */
const patterns: readonly (readonly [example: string, ...words: Words])[] = [
  [
    "m-x",
    "an id (1 to 64 letters, digits, dots, dashes, underscores)",
    "标识（1至64个字母、数字、点、短横或下划线）",
  ],
  ["4.3-p1-s5", "a passage such as 4.3-p1-s5", "段落位置（如4.3-p1-s5）"],
  [
    "FY2025",
    "a date such as 2022, 2022-10, 2022-10-14 or FY2025",
    "日期（如2022、2022-10、2022-10-14或FY2025）",
  ],
  ["0123456789ab", "a digest of 12 digits 0–9, a–f", "12位摘要（0–9、a–f）"],
  ["4.3", "a section such as 4 or 4.3", "章节号（如4或4.3）"],
];

const kinds: Readonly<Record<string, Words>> = {
  string: ["a text", "文字"],
  number: ["a number", "数字"],
  boolean: ["true or false", "true或false"],
  array: ["a list", "列表"],
  tuple: ["a list of two", "两项列表"],
  strict_object: ["a record { … }", "记录 { … }"],
};

const languages: Readonly<Record<string, Words>> = {
  en: ["The English text is missing.", "缺少英文文本。"],
  zh: ["The Chinese text is missing.", "缺少中文文本。"],
};

function keysOf(issue: Issue): readonly string[] {
  return (issue.path ?? []).map((item) => {
    if (typeof item.key !== "number") return String(item.key);
    const value: unknown = item.value;
    const named = typeof value === "object" && value !== null && "id" in value ? value.id : null;
    return typeof named === "string" && named !== "" ? named : `#${item.key + 1}`;
  });
}

function shown(value: unknown): string {
  const whole = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
}

function options(issue: Issue): readonly string[] {
  return [...(issue.expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
}

function wanted([en, zh]: Words, input: unknown): Words {
  const is = shown(input);
  return [`It must be ${en}; it is “${is}”.`, `此处应为${zh}，现为“${is}”。`];
}

function missing(key: string): Words {
  return languages[key] ?? [`“${key}” is missing.`, `缺少“${key}”。`];
}

function wordsOf(issue: Issue, key: string): Words {
  const { type, expected, input, requirement } = issue;
  const unfilled = input === undefined || (input === null && key in languages);
  if (type === "strict_object" && expected === "never")
    return [`“${key}” is not known here.`, `此处没有“${key}”这一项。`];
  if (type === "non_empty" || unfilled) return missing(key);
  if (type === "picklist") {
    const all = options(issue);
    const is = shown(input);
    return [
      `The ${key} must be one of ${all.join(", ")}; it is “${is}”.`,
      `“${key}”只能取${all.join("、")}之一，现为“${is}”。`,
    ];
  }
  if (type === "literal")
    return wanted(
      [`“${options(issue)[0] ?? expected}”`, `“${options(issue)[0] ?? expected}”`],
      input,
    );
  if (type === "regex" && requirement instanceof RegExp) {
    const known = patterns.find(([example]) => requirement.test(example));
    if (known) return wanted([known[1], known[2]], input);
  }
  if (type === "min_length") return ["At least one entry is needed.", "至少需要一项。"];
  if (type === "iso_date")
    return wanted(["a day such as 2023-12-03", "日期（如2023-12-03）"], input);
  if (type === "url" || type === "starts_with")
    return wanted(["a web address that begins https://", "以https://开头的网址"], input);
  if (type === "integer" || (type === "min_value" && requirement === 1))
    return wanted(["a whole number from 1", "从1起的整数"], input);
  if (type === "min_value")
    return wanted([`a number from ${requirement}`, `不小于${requirement}的数`], input);
  if (type === "gt_value")
    return wanted([`a number above ${requirement}`, `大于${requirement}的数`], input);
  if (type === "finite") return wanted(["a finite number", "有限数值"], input);
  const kind = kinds[type];
  if (kind) return wanted(kind, input);
  return wanted([expected ?? type, expected ?? type], input);
}

/** The parts of a schema that lead inwards. */
type Shape = {
  entries?: Readonly<Record<string, Shape>>;
  item?: Shape;
  items?: readonly Shape[];
  wrapped?: Shape;
};

function inside(shape: Shape | undefined, key: unknown): Shape | undefined {
  if (shape?.wrapped) return inside(shape.wrapped, key);
  return shape?.item ?? shape?.items?.[Number(key)] ?? shape?.entries?.[String(key)];
}

/** The validator names one unknown key of a record and stops; the others are found here. */
function unknownKeys(schema: Shape, issue: Issue): readonly string[] {
  const path = issue.path ?? [];
  const holder = path
    .slice(0, -1)
    .reduce<Shape | undefined>((at, { key }) => inside(at, key), schema);
  const entries = (holder?.wrapped ?? holder)?.entries ?? {};
  return Object.keys(path.at(-1)?.input ?? {}).filter((key) => !Object.hasOwn(entries, key));
}

/** A web address without https fails two rules at once: once per place and wording is enough. */
export function toProblems(schema: v.GenericSchema, issues: readonly Issue[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const issue of issues) {
    const path = keysOf(issue);
    const last = path.at(-1) ?? "file";
    const isUnknown = issue.type === "strict_object" && issue.expected === "never";
    for (const key of isUnknown ? unknownKeys(schema as Shape, issue) : [last]) {
      const found = problem(
        pathOf(...path.slice(0, -1), ...(path.length > 0 ? [key] : [])),
        ...wordsOf(issue, key),
      );
      seen.set(JSON.stringify(found), found);
    }
  }
  return [...seen.values()];
}
