import { describe, expect, it } from "vitest";
import { findItem, itemsOf, relationKinds } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import type { View } from "@/view";
import { chen, example, linesOf, readBehind, select } from "./fixture";
import { toReaderSentence, toReaderTable } from "./twins";
import { words } from "./words";

describe("what is read", () => {
  it.each([
    [{ reading: "passages", choose: "r-talent" }, "passages"],
    [{ reading: "outline", choose: "r-talent" }, "outline"],
    [{ reading: "passages", choose: null }, "outline"],
    [{ reading: "passages", choose: "no-such-thing" }, "outline"],
  ] as const)("%o: %s", (view, reading) => {
    expect(select(chen, view).body.reading).toBe(reading);
  });
});

describe("an item", () => {
  const { subject } = readBehind(chen, { choose: "c-talent-gap" });
  const sides = subject.kind === "item" ? subject.sides : [];

  it("has its links on two sides, with grade, reason and places", () => {
    const links = chen.paper.links;
    expect(sides.map(({ direction, arrows }) => [direction, arrows.length])).toEqual([
      ["comesFrom", links.filter(({ to }) => to === "c-talent-gap").length],
      ["leadsTo", links.filter(({ from }) => from === "c-talent-gap").length],
    ]);
    const arrow = sides[1]?.arrows.find(({ other }) => other.id === "r-talent");
    const link = links.find(({ id }) => id === arrow?.link);
    expect(arrow).toMatchObject({ other: { kind: "Recommendation, section 5.3" } });
    expect(arrow?.why).toBe(link?.why.en);
    expect(arrow?.places).toHaveLength(link?.passages.length ?? -1);
    expect(arrow?.places[0]).toMatch(/^\d\.\d, paragraph \d+, sentence \d+$/);
  });

  it("lists only stated links where only those count, and counts the others", () => {
    const stated = readBehind(chen, { choose: "c-talent-gap", stated: true }).subject;
    if (stated.kind !== "item") throw new Error("not an item");
    for (const [index, side] of stated.sides.entries()) {
      for (const { grade } of side.arrows) expect(grade).toBe("stated");
      expect(side.arrows.length + side.others).toBe(sides[index]?.arrows.length);
    }
    expect(stated.sides.some(({ others }) => others > 0)).toBe(true);
    expect(sides.every(({ others }) => others === 0)).toBe(true);
  });

  it.each([
    ["d-scenario-pull", ["leadsTo"]],
    ["n-macro", ["comesFrom", "leadsTo"]],
    ["r-talent", ["comesFrom"]],
    ["f-quantum", []],
  ])("%s looks %o", (choose, directions) => {
    const read = readBehind(chen, { choose }).subject;
    expect(read.kind === "item" && read.sides.map(({ direction }) => direction)).toEqual(
      directions,
    );
  });
});

describe("a link", () => {
  const link = chen.paper.links.find(
    ({ from, to }) => from === "c-talent-gap" && to === "r-talent",
  );
  const model = select(chen, { choose: link?.id ?? null, reading: "passages" });

  it("says what it joins, who says so, and why", () => {
    expect(model.title).toMatch(/^.+ → .+$/);
    expect(model.subtitle).toBe("Link of the argument: the recommendation answers the shortfall");
    expect(model.body).toMatchObject({
      subject: {
        kind: "link",
        link: { from: { id: "c-talent-gap" }, to: { id: "r-talent" }, why: link?.why.en },
      },
    });
    const cited = model.body.reading === "passages" ? model.body.passages : [];
    expect(cited.length).toBeGreaterThanOrEqual(link?.passages.length ?? 1);
  });

  it.each(locales)("has words of its own for each relation, in %s", (locale) => {
    const { relation } = words(locale);
    const said = Object.keys(relationKinds).map((key) => relation[key as keyof typeof relation]);
    expect(new Set(said).size).toBe(said.length);
    expect(said).not.toContain(undefined);
  });
});

it("a term stands in both languages, with the statements that use it", () => {
  const { subject, passages } = readBehind(chen, { choose: "term-scenario-pull" });
  const term = chen.paper.terms.find(({ id }) => id === "term-scenario-pull");
  expect(subject).toEqual({ kind: "term", term });
  const places = passages.flatMap((passage) => passage.places);
  expect(new Set(places).size).toBe(
    term?.passages.filter(
      (id) => chen.paper.passages.find((passage) => passage.id === id)?.role === "content",
    ).length,
  );
});

it("counts the passages of a term that claim nothing", () => {
  for (const { id, passages } of chen.paper.terms) {
    const read = readBehind(chen, { choose: id });
    const cited = new Set(read.passages.flatMap(({ places }) => places));
    expect(cited.size + read.silent, id).toBe(new Set(passages).size);
  }
  const connective = new Set(
    chen.paper.passages.filter(({ role }) => role === "connective").map(({ id }) => id),
  );
  const term = chen.paper.terms.find(({ id }) => id === "term-future-industry-technology");
  expect(readBehind(chen, { choose: term?.id ?? null }).silent).toBe(
    term?.passages.filter((id) => connective.has(id)).length,
  );
  expect(readBehind(chen, { choose: "c-talent-gap" }).silent).toBe(0);
});

describe("a statement", () => {
  const statement = chen.paper.statements.find(
    ({ about, fields }) => about.length > 0 && fields.length > 1,
  );
  const model = select(chen, { choose: statement?.id ?? null, reading: "passages" });

  it("goes by its place and lists what it is about, items before fields", () => {
    expect(model.title).toMatch(/^\d.*, paragraph \d+, sentence \d+$/);
    const { body } = model;
    const about =
      body.reading === "passages" && body.subject.kind === "statement" ? body.subject.about : [];
    expect(about.map(({ id }) => id)).toEqual([
      ...(statement?.about ?? []),
      ...(statement?.fields.map(({ field }) => field) ?? []),
    ]);
    expect(about.at(-1)?.kind).toMatch(/^Technology field, (named|listed)$/);
  });
});

it("only terms that stand in the passages have an explanation at hand", () => {
  const { passages, terms } = readBehind(chen, { choose: "d-scenario-pull" });
  const used = passages.flatMap(({ parts }) =>
    parts.flatMap((part) => (typeof part === "string" ? [] : [part.term])),
  );
  expect(terms.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].toSorted());
  expect(used).toContain("term-scenario");
});

describe("a reading", () => {
  const choose = "n-figures";
  const reading = example.paper.statements.find(({ grade }) => grade === "reading");
  const read = (stated: boolean) => readBehind(example, { choose, stated });

  it("is told apart from what the paper says, and is left out where just stated ones count", () => {
    expect(reading?.about).toContain(choose);
    expect(read(false).leftOut).toBe(0);
    const kept = read(false).passages.filter(({ isReading }) => isReading);
    expect(kept.map(({ id }) => id)).toEqual([reading?.id]);
    expect(read(true).leftOut).toBe(1);
    expect(read(true).passages).toEqual(
      read(false).passages.filter(({ id }) => id !== reading?.id),
    );
  });

  it("is counted apart", () => {
    const say = (stated: boolean, locale: Locale) =>
      toReaderSentence(select(example, { reading: "passages", choose, stated }, locale), locale);
    const of = read(true).passages.length;
    expect(say(false, "en")).toContain(`${of} statements of the paper, one reading`);
    expect(say(false, "zh")).toContain(`论文论断${of}条，编者解读1条`);
    expect(say(true, "en")).not.toContain("reading");
  });
});

describe("the record", () => {
  it("says how much at most or at least, how firmly, and what is inside another amount", () => {
    const texts = (choose: string) =>
      readBehind(chen, { choose }).record?.amounts.map(({ text }) => text);
    expect(texts("m-de-future-fund")).toEqual([
      "up to €10 billion, adopted: Public money of the fund, over ten years",
      "more than €30 billion, hoped for: Capital to be mobilised, public and private",
    ]);
    expect(texts("m-de-hydrogen")?.[0]).toBe(
      "€7 billion, adopted: Market ramp-up in Germany (part of another amount)",
    );
  });

  it("is read beside the paper, or not at all", () => {
    const choose = "m-de-hydrogen";
    expect(readBehind(chen, { choose }).record?.checks[0]?.verdict).toBe("The record differs");
    expect(readBehind(chen, { choose, record: false }).record).toBeNull();
    const verdicts = readBehind(chen, { choose: "m-uk-hydrogen" }).record?.checks.map(
      ({ verdict }) => verdict,
    );
    expect(verdicts?.[0]).toBe("The record agrees");
    expect(verdicts).toContain("The record differs (German hydrogen strategy)");
    expect(verdicts).toContain("The record agrees (EU hydrogen plan)");
  });

  it("counts apart the checks of what else the same sentences claim", () => {
    const say = (locale: Locale) =>
      toReaderSentence(
        select(chen, { reading: "passages", choose: "m-uk-hydrogen" }, locale),
        locale,
      );
    const checks = readBehind(chen, { choose: "m-uk-hydrogen" }).record?.checks ?? [];
    const others = checks.filter(({ verdict }) => verdict.includes("(")).length;
    expect([checks.length - others, others]).toEqual([1, 3]);
    expect(say("en")).toContain(
      ", one checked against the record, 3 checks of others in the same text.",
    );
    expect(say("zh")).toContain("，与外部记录核对1处，另有3处核对涉及同句所述其他事项。");
  });

  it("stands in a cell only beside the claims it checks", () => {
    const checks = (field: string) =>
      readBehind(chen, { choose: "c-talent-gap", field }).record?.checks.length;
    expect(checks("f-intelligent-manufacturing")).toBe(1);
    expect(checks("all-fields")).toBe(0);
  });
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  const { paper } = dataset;
  const ids = [
    ...itemsOf(dataset).keys(),
    ...paper.statements.map(({ id }) => id),
    ...paper.links.map(({ id }) => id),
    ...paper.terms.map(({ id }) => id),
  ];

  describe.each(locales)("in %s", (locale) => {
    it.each(["passages", "outline"] as const)("says %s of anything in true words", (reading) => {
      // The outline's table is the same but for its marks, so one of each kind is enough.
      const kinds = new Map(ids.map((id) => [findItem(dataset, id)?.kind, id]));
      for (const choose of [...(reading === "outline" ? kinds.values() : ids), null]) {
        for (const stated of [false, true]) {
          const model = select(dataset, { choose, reading, stated }, locale);
          const { columns, rows } = toReaderTable(model, locale);
          expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
          const said = [model.title, model.subtitle, toReaderSentence(model, locale)];
          expect(said).not.toContain("");
          expect(`${said.join(" ")} ${rows.flat().join(" ")}`).not.toMatch(
            /undefined|null|NaN|\[object/,
          );
          if (model.body.reading === "passages") {
            expect(rows.map(([text]) => text)).toEqual(model.body.passages.map(({ text }) => text));
          } else {
            expect(rows).toHaveLength(linesOf(model.body).length);
          }
        }
      }
    });
  });
});

it("says the outline and the passages in numbers that are true", () => {
  const say = (view: Partial<View>, locale: Locale = "en") =>
    toReaderSentence(select(chen, view, locale), locale);
  expect(say({ reading: "outline" })).toBe(
    "The paper in 143 statements. 23 sections, 35 paragraphs, 145 sentences, 12 of which only join others.",
  );
  expect(say({ reading: "outline" }, "zh")).toBe(
    "全文143条论断。共23节、35段、145句（其中12句仅作承接）。",
  );
  expect(say({ reading: "passages", choose: "r-talent" })).toMatch(
    /^\d+ statements of the paper\. Comes from \d+ items\.$/,
  );
});
