import { afterAll, describe, expect, test } from "vitest";
import { sample } from "./arbitrary";
import { badChanges } from "./fileBadChanges";
import { badTexts } from "./fileBadTexts";
import { explain, explainWarning } from "./fileExplain";
import { here, parsed, toldOf } from "./fileFixture";
import { oddInput } from "./fileOddInput";
import { problemOf, type UnreadBytes } from "./fileRefusals";
import { stateHash } from "./fileState";
import { planImport } from "./importPlan";
import { previewImport } from "./importPreview";

// The catalogue of bad input, by its numbers: what is given, and what the reader is told.

const known = Object.freeze([sample("here", { subject: "action-2" })]);
const before = stateHash(known, here.id);
const tried = new Map<string, boolean>();

describe.each([...badTexts, ...badChanges])("%s %s", (number, input, text, told) => {
  test("is refused in a sentence, in both languages, and nothing has changed", () => {
    tried.set(`${number} ${input}`, false);
    const result = parsed(text);
    expect(result.ok).toBe(false);
    const english = toldOf(result);
    expect(english).toMatch(told);
    expect(english).toMatch(
      /^“progress\.json” was not imported: .+\. Your 5 saved recommendations are unchanged\. .+ \[E-\d\d\]$/su,
    );
    expect(toldOf(result, "zh")).toMatch(
      /^“progress\.json”未导入：.*\p{Script=Han}.*。您已保存的5条建议的进展未受影响。.+。\[E-\d\d\]$/su,
    );
    expect(`${english}${toldOf(result, "zh")}`).not.toMatch(
      /undefined|\[object|NaN|at \w+ \(|Error:/,
    );
    expect(stateHash(known, here.id)).toBe(before);
    tried.set(`${number} ${input}`, true);
  });
});

describe.each(oddInput)("%s %s", (number, input, text, warned) => {
  test("is taken, and what is odd in it is told", () => {
    tried.set(`${number} ${input}`, false);
    const result = parsed(text);
    if (!result.ok) throw new Error(toldOf(result));
    const told = result.warnings.map((problem) => explainWarning(problem, "en").text).join("\n");
    if (warned) expect(told).toMatch(warned);
    else expect(told).toBe("");
    for (const problem of result.warnings)
      expect(explainWarning(problem, "zh").text).toMatch(/\p{Script=Han}.*。\[E-\d\d\]$/su);
    expect(Object.keys({})).toEqual([]);
    expect("polluted" in {}).toBe(false);
    const options = { paper: here, mode: "merge", name: "x.json" } as const;
    expect(previewImport(known, result.file, options).problem).toBeNull();
    expect(planImport(known, result.file, options)?.events.length).toBeGreaterThan(0);
    expect(stateHash(known, here.id)).toBe(before);
    tried.set(`${number} ${input}`, true);
  });
});

const bytes: readonly (readonly [number: string, reason: UnreadBytes, told: RegExp])[] = [
  ["I1", "empty", /the file is empty/],
  ["I4", "utf-16", /saved as UTF-16.*save it as UTF-8/],
  ["I5", "not-text", /not text in UTF-8/],
  ["I6", "image", /this is a picture/],
  ["I6", "pdf", /this is a PDF document/],
  ["I6", "binary", /not a text file/],
  ["I12", "too-large", /too large/],
  ["I60", "workbook", /this is an Excel workbook, not a tracker file/],
  ["I63", "zip", /this is a ZIP archive/],
  ["I66", "unreadable", /could not be read; it may have changed/],
];

test.each(bytes)("%s bytes that are %s", (number, reason, told) => {
  tried.set(`${number} ${reason}`, false);
  const options = { file: "progress.json", saved: 5 };
  expect(explain(problemOf(reason), { ...options, locale: "en" }).text).toMatch(told);
  expect(explain(problemOf(reason), { ...options, locale: "zh" }).text).toMatch(/\p{Script=Han}/u);
  tried.set(`${number} ${reason}`, true);
});

test.each([
  ["I64", "../../e.json", /^“\.\.\/\.\.\/e\.json” was/],
  ["I64", "a\u202Enosj.exe", /^“a‹U\+202E›nosj\.exe” was/],
  ["I64", "CON", /^“CON” was/],
  ["I64", "x".repeat(300), /^“x{80}…” was/],
  ["I64", "😀 a.json.lnk", /^“😀 a\.json\.lnk” was/],
  ["I64", "<img src=x>", /^“<img src=x>” was/],
])("%s a file called %j is called so", (number, file, told) => {
  tried.set(`${number} ${file}`, false);
  expect(explain(problemOf("empty"), { locale: "en", file, saved: 0 }).text).toMatch(told);
  tried.set(`${number} ${file}`, true);
});

afterAll(() => {
  const survived = [...tried.values()].filter(Boolean).length;
  const numbers = new Set(Array.from(tried.keys(), (key) => key.split(" ")[0]));
  console.info(`bad input: survived ${survived} of ${tried.size}, of ${numbers.size} kinds`);
});
