import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/dataset";
import { locales } from "@/i18n";
import type { View } from "@/view";
import { chen, example, groundOf, modelOf, seriesOf, valued, withSeries } from "./fixture";
import { toResearchSentence, toResearchTable } from "./twins";

describe("the record's series of this paper", () => {
  it("draws all seven from 2015 to 2022, value for value, and leaves the UK's 2022 empty", () => {
    const { years, lines } = groundOf();
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    const file: { series: { economy: string; values: { value: number | null }[] }[] } = JSON.parse(
      readFileSync("data/chen-2023/record.json", "utf8"),
    );
    expect(lines.map(({ economy, values }) => [economy, values])).toEqual(
      file.series.map(({ economy, values }) => [economy, values.map(({ value }) => value)]),
    );
    const uk = lines.find(({ economy }) => economy === "GB");
    expect(uk?.last).toEqual({ at: 6, year: 2021, value: 2.9 });
    expect(uk?.values[7]).toBeNull();
    expect(lines.filter(({ gap }) => gap).map(({ name, gap }) => [name, gap])).toEqual([
      ["UK", "2022"],
    ]);
  });

  it("has China alone as what the others are compared with", () => {
    expect(groundOf().lines.flatMap(({ isHome, economy }) => (isHome ? economy : []))).toEqual([
      "CN",
    ]);
  });

  it("says both of the record's notes on them and names their source", () => {
    const { notes, sources } = groundOf();
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain("up to 2022");
    expect(notes[1]).toContain("27 members");
    expect(sources.map(({ id }) => id)).toEqual(["s-wb-gerd"]);
  });
});

describe("the finding", () => {
  // 2021, with all: KR 4.91, US 3.48, JP 3.28, DE 3.13, GB 2.90, CN 2.43, EU 2.26.
  it.each<[string, string[], string, string]>([
    [
      "all, in the last year all have",
      [],
      "R&D share of GDP: China below five of six others in 2021",
      "2021年中国研发投入强度低于其他六个经济体中的五个",
    ],
    [
      "without the UK a year later",
      ["US", "DE"],
      "R&D share of GDP: China below both others shown in 2022",
      "2022年中国研发投入强度低于所选其他两个经济体",
    ],
    [
      "some above, some not",
      ["EU", "JP", "GB"],
      "R&D share of GDP: China below two of three others shown in 2021",
      "2021年中国研发投入强度低于所选其他三个经济体中的两个",
    ],
    [
      "one above",
      ["KR"],
      "R&D share of GDP: China below Korea in 2022",
      "2022年中国研发投入强度低于韩国",
    ],
    [
      "one not above",
      ["EU"],
      "R&D share of GDP: China not below EU in 2022",
      "2022年中国研发投入强度不低于欧盟",
    ],
    [
      "every economy with measures, which is to ask for all",
      ["US", "EU", "DE", "JP", "KR", "GB"],
      "R&D share of GDP: China below five of six others in 2021",
      "2021年中国研发投入强度低于其他六个经济体中的五个",
    ],
  ])("%s", (_, economies, en, zh) => {
    expect(modelOf(chen, { economies }).title).toBe(en);
    expect(modelOf(chen, { economies }, "zh").title).toBe(zh);
  });

  it("names China's value alone where none asked for has a series", () => {
    const home = withSeries(seriesOf().filter(({ economy }) => economy === "CN"));
    expect(modelOf(home, { economies: ["US"] }).title).toBe(
      "R&D share of GDP: China 2.56% in 2022",
    );
    expect(modelOf(home, { economies: ["US"] }, "zh").title).toBe("2022年中国研发投入强度为2.56%");
  });

  it("counts a tie as not below", () => {
    const tied = valued((value, year, economy) =>
      year === 2021 && (economy === "GB" || economy === "CN") ? 2.5 : value,
    );
    expect(modelOf(tied).title).toContain("below four of six");
  });

  it("says that none stands above", () => {
    const top = valued((value, _, economy) => (economy === "CN" ? 9 : value));
    expect(modelOf(top).title).toBe("R&D share of GDP: China not below any of six others in 2021");
  });

  it("does not rank years that not all have", () => {
    const apart = valued((value, year, economy) =>
      economy === "CN" ? (year < 2018 ? value : null) : year < 2018 ? null : value,
    );
    expect(modelOf(apart).title).toBe(
      "R&D share of GDP: no year has a value for all seven economies",
    );
  });

  it("names the highest where no economy is the paper's own", () => {
    expect(modelOf(example).title).toBe("R&D share of GDP: Northport highest of two in 2022");
  });

  it.each(locales)("never names what the revisions changed or a distance (%s)", (locale) => {
    const model = modelOf(chen, {}, locale);
    for (const text of [model.title, model.subtitle, toResearchSentence(model, locale)]) {
      expect(text).not.toMatch(/above 5|超过5|passed|overt|超过欧盟|flat|持平|gap of|差距/i);
      expect(text).not.toContain("2019");
    }
  });
});

describe("without a record", () => {
  const none: Dataset = { ...chen, record: null };
  const german = withSeries(seriesOf().filter(({ economy }) => economy === "DE"));
  it.each<[string, Dataset, Partial<View>, string]>([
    ["is off", chen, { record: false }, "off"],
    ["is not there", none, {}, "absent"],
    ["is not there and off", none, { record: false }, "absent"],
    ["has no series", withSeries([]), {}, "absent"],
    ["has series of others only", german, { economies: ["US"] }, "none"],
  ])("that %s nothing is drawn, tabled or told of it", (_, dataset, view, state) => {
    for (const locale of locales) {
      const model = modelOf(dataset, view, locale);
      expect(model.state).toBe(state);
      expect(model).not.toHaveProperty("ground");
      const table = toResearchTable(model, locale);
      expect(table.rows).toEqual([]);
      const said = JSON.stringify([model.title, model.subtitle, table]);
      expect(said + toResearchSentence(model, locale)).not.toMatch(/\d/);
    }
  });

  it("the title stays true", () => {
    expect(modelOf(chen, { record: false }).title).toBe(
      "The paper gives no R&D spending year by year",
    );
  });
});

describe("the economies asked for", () => {
  it("leave the others out, but never China", () => {
    const economiesOf = (economies: string[]) =>
      groundOf(chen, { economies }).lines.map(({ economy }) => economy);
    expect(economiesOf(["US", "DE"])).toEqual(["US", "DE", "CN"]);
    // Neither has a measure to ask for: as everywhere, all are shown.
    for (const asked of [["CN"], ["XX"]]) expect(economiesOf(asked)).toHaveLength(7);
  });

  it("leave the others out of the words, too", () => {
    const model = modelOf(chen, { economies: ["US", "DE"] });
    const said =
      toResearchSentence(model, "en") + JSON.stringify(toResearchTable(model, "en").rows);
    expect(said).not.toMatch(/Korea \(|"Korea"|"UK"|UK: no value/);
    expect(toResearchSentence(model, "en")).toContain("for 3 economies");
  });
});
