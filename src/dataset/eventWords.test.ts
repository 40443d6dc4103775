import { describe, expect, it } from "vitest";
import { datePhrase, type EventName, eventPhrase } from "./eventWords";

describe("a dated event is one phrase", () => {
  it.each<[EventName, string, string | null, string, string]>([
    ["published", "2020", null, "published in 2020", "2020年发布"],
    ["adopted", "2017-12-26", null, "adopted on 26 December 2017", "2017年12月26日通过"],
    ["launched", "2022-10", null, "launched in October 2022", "2022年10月启动"],
    ["in-force", "2023-09-21", null, "in force from 21 September 2023", "2023年9月21日起生效"],
    ["deadline", "FY2025", null, "target for fiscal year 2025", "目标期限为2025财年"],
    ["due-before", "FY2025", null, "target before fiscal year 2025", "目标期限为2025财年之前"],
    ["forecast", "2035", null, "forecast for 2035", "预测年份为2035年"],
    ["covers", "2021", "2027", "covers 2021 to 2027", "实施期为2021年至2027年"],
  ])("%s %s %s", (event, from, to, en, zh) => {
    expect(eventPhrase({ event, from, to }, "en")).toBe(en);
    expect(eventPhrase({ event, from, to }, "zh")).toBe(zh);
  });

  it("and its date alone another", () => {
    expect(datePhrase({ from: "2022-10", to: null }, "en")).toBe("October 2022");
    expect(datePhrase({ from: "2021", to: "2021" }, "en")).toBe("2021");
    expect(datePhrase({ from: "2021", to: "2027" }, "zh")).toBe("2021年至2027年");
  });
});
