import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Command } from "@/features/command";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { defaultView } from "@/view";
import { selectResults } from "./model";

function open(folder: string): Dataset {
  const read = (file: string) => JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
const chen = open("chen-2023");
const commands: readonly Command[] = [
  {
    id: "on",
    label: { en: "Show the record", zh: "显示记录" },
    isAvailable: ({ view }) => !view.record,
    run: () => undefined,
  },
  {
    id: "off",
    label: { en: "Hide the record", zh: "隐藏记录" },
    keys: "R",
    note: ({ view }) => `now ${view.columns}`,
    isAvailable: ({ view }) => view.record,
    run: () => undefined,
  },
];
const find = (query: string, locale: Locale = "en", dataset = chen, view = defaultView) =>
  selectResults({ dataset, view, locale } as Snapshot, query, commands);
const all = (query: string, locale: Locale = "en") =>
  find(query, locale).groups.flatMap(({ results }) => results);
const idsOf = (query: string, locale: Locale = "en") => all(query, locale).map(({ id }) => id);

describe("what a query finds", () => {
  it.each([
    ["talent", "c-talent-gap"],
    ["TALENT gap", "c-talent-gap"],
    ["人才", "c-talent-gap"],
    ["人才缺口", "c-talent-gap"],
    ["人才", "r-talent"],
    ["4.3", "c-talent-gap"],
    ["4.3", "c-finance-foresight"],
    ["quantum", "f-quantum"],
    ["quantum", "m-eu-qia"],
    ["量子", "f-quantum"],
    ["量子", "m-us-nqi-act"],
    ["technology push", "d-technology-push"],
    ["korea", "KR"],
  ])("%s: %s, in either language", (query, id) => {
    expect(idsOf(query, "en")).toContain(id);
    expect(idsOf(query, "zh")).toContain(id);
  });

  it.each(["4.3", "§4.3", "section 4.3", "第4.3节", "４.３"])("takes %s as a section", (query) => {
    expect(find(query).section).toMatch(/^4\.3 /);
    for (const { results } of find(query).groups) {
      for (const { place } of results) if (place) expect(place).toMatch(/^4\.3/);
    }
  });

  it("says what a result is and where it stands", () => {
    const results = all("4.3");
    expect(results).toContainEqual(
      expect.objectContaining({ id: "c-talent-gap", kind: "Shortfall", place: "4.3" }),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ id: "4.3-p1-s5", place: "4.3, paragraph 1, sentence 5" }),
    );
    expect(all("4.3", "zh")).toContainEqual(
      expect.objectContaining({ id: "4.3-p1-s5", place: "4.3节第1段第5句" }),
    );
  });

  it("shows the other language where only that was matched", () => {
    const echo = (locale: Locale) =>
      all("人才", locale).find(({ id }) => id === "c-talent-gap")?.echo;
    expect(echo("en")).toContain("人才");
    expect(echo("zh")).toBeNull();
  });

  it("lists the sections before anything is typed, and nothing for mere punctuation", () => {
    const [contents, invitation, ...others] = find("  ").groups;
    expect(contents?.results).toHaveLength(chen.paper.outline.length);
    expect(invitation?.results).toMatchObject([{ keys: ">", opening: { act: "ask", query: ">" } }]);
    expect(others).toEqual([]);
    expect(find("、。").count).toBe(0);
  });
});

describe("numbers", () => {
  const figure = (query: string, locale: Locale = "en") =>
    find(query, locale).groups.find(({ kind }) => kind === "number")?.results[0];

  it.each([
    ["10 billion", "q-us-iof"],
    ["10bn", "q-us-iof"],
    ["$10", "q-us-iof"],
    ["100亿", "q-us-iof"],
    ["10bn euros", "q-de-fund"],
    ["150,000", "q-kr-people"],
    ["150000", "q-kr-people"],
    ["150 thousand", "q-kr-people"],
    ["15万", "q-kr-people"],
    ["4.5 million", "q-talent-shortage"],
    ["450万", "q-talent-shortage"],
    ["1,047", "q-catalogue"],
    ["1,0", "q-catalogue"],
    ["2031", "date-kr-semiconductor-target"],
    ["FY2025", "date-us-iof-target"],
    ["2022-10", "date-eu-qia-launched"],
  ])("%s: %s, in either language", (query, id) => {
    const ids = (locale: Locale) =>
      find(query, locale)
        .groups.find(({ kind }) => kind === "number")
        ?.results.map((each) => each.id);
    expect(ids("en")).toContain(id);
    expect(ids("zh")).toContain(id);
  });

  it("says how much, how firmly, of what and where, and opens what it is said of", () => {
    expect(figure("10 billion per year")).toMatchObject({
      title: "US$10 billion per year, planning target · Future Industries Act",
      place: "3.3, paragraph 1, sentence 3",
      opening: { act: "read", item: "m-us-iof-act" },
    });
    expect(figure("1047", "zh")?.title).toMatch(/^1047项 · /);
    expect(figure("2031")?.title).toMatch(/^2031, deadline · /);
  });

  it("tells the record's from the paper's, and leaves them out with the record", () => {
    const kinds = (view: typeof defaultView) =>
      find("hydrogen", "en", chen, view).groups.map(({ kind }) => kind);
    expect(kinds(defaultView)).toEqual(expect.arrayContaining(["record", "record-measure"]));
    const without = kinds({ ...defaultView, record: false });
    expect(without).toContain("measure");
    expect(without.filter((kind) => kind.startsWith("record"))).toEqual([]);
    const ofRecord = all("52.7 billion").filter(({ kind }) => kind === "Record");
    expect(ofRecord).toMatchObject([
      { place: "record", opening: { item: "rm-us-chips-science-act" } },
    ]);
  });
});

describe("commands", () => {
  const offered = (query: string, view = defaultView) =>
    find(query, "en", chen, view).groups.filter(({ kind }) => kind === "command");

  it.each(["hide record", "隐藏", ">hide", "＞ 隐藏"])("%s finds what can be done now", (query) => {
    expect(offered(query)).toMatchObject([{ results: [{ title: "Hide the record", keys: "R" }] }]);
    expect(offered(query, { ...defaultView, record: false })).toEqual([]);
  });

  it("say what they would act on now", () => {
    expect(offered("hide record", { ...defaultView, columns: "needs" })).toMatchObject([
      { results: [{ note: "now needs" }] },
    ]);
    expect(offered("show record", { ...defaultView, record: false })).toMatchObject([
      { results: [{ note: null }] },
    ]);
  });

  it("stand after what the paper holds, or alone after >", () => {
    expect(find("record").groups.at(-1)?.kind).toBe("command");
    expect(find("record").groups.length).toBeGreaterThan(1);
    for (const sign of [">", "＞", " > "]) expect(find(`${sign}record`).groups).toHaveLength(1);
    expect(find(">")).toMatchObject({ count: 1, groups: [{ kind: "command" }] });
  });
});
