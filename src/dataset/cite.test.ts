import { expect, it } from "vitest";
import { citeOf } from "./cite";
import type { PaperRecord } from "./recordSchema";

const source = (id: string, date: string | null) => ({
  id,
  title: `Title ${id}`,
  publisher: "Press",
  link: `https://example.org/${id}`,
  date,
  official: true,
});
const record: PaperRecord = {
  format: "throughline-record",
  version: 1,
  paper: "p",
  compiled: "2026-01-01",
  notes: [],
  sources: [source("a", "2022-10"), source("b", null)],
  measures: [],
  amounts: [],
  dates: [],
  checks: [],
  series: [],
  rates: [],
};

it("cites in the order asked, each language in its own way", () => {
  const full = (locale: "en" | "zh") => citeOf(record, locale)(["b", "a"]).map((each) => each.full);
  expect(full("en")).toEqual(["Title b, Press", "Title a, Press, October 2022"]);
  expect(full("zh")).toEqual(["Title b，Press", "Title a，Press，2022年10月"]);
});

it("keeps the parts, the same objects each time, and cites nothing unknown", () => {
  const [first] = citeOf(record, "en")(["a"]);
  expect(first).toMatchObject({ publisher: "Press", date: "October 2022", id: "a" });
  expect(citeOf(record, "en")(["a"])[0]).toBe(first);
  expect(citeOf(record, "en")(["x"])).toEqual([]);
  expect(citeOf(null, "en")(["a"])).toEqual([]);
});
