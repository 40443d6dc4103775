import { describe, expect, it } from "vitest";
import { currencyName, formatDate, formatList, formatMagnitude, formatMoney } from "./format";

describe("magnitudes are said as people say them", () => {
  it.each([
    [10e9, "10 billion", "100亿"],
    [4.5e6, "4.5 million", "450万"],
    [9e6, "9 million", "900万"],
    [150_000, "150,000", "15万"],
    [1047, "1,047", "1047"],
    [12_345, "12,345", "12,345"],
    [24, "24", "24"],
    [510e12, "510 trillion", "510万亿"],
    [24e6, "24 million", "2400万"],
    [0, "0", "0"],
  ])("%d", (value, en, zh) => {
    expect(formatMagnitude(value, "en")).toBe(en);
    expect(formatMagnitude(value, "zh")).toBe(zh);
  });

  it("puts the currency where the language has it", () => {
    expect(formatMoney(10e9, "USD", "en")).toBe("US$10 billion");
    expect(formatMoney(10e9, "USD", "zh")).toBe("100亿美元");
    expect(formatMoney(10e9, "CNY", "zh")).toBe("100亿元人民币");
    expect(currencyName("CNY", "zh")).toBe("人民币");
    expect(currencyName("USD", "zh")).toBe("美元");
  });
});

describe("dates stay as precise as they are", () => {
  it.each([
    ["2020", "2020", "2020年"],
    ["FY2025", "fiscal year 2025", "2025财年"],
    ["2022-10", "October 2022", "2022年10月"],
    ["2021-01-01", "1 January 2021", "2021年1月1日"],
  ])("%s", (date, en, zh) => {
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "zh")).toBe(zh);
  });
});

it("lists in the language's own way", () => {
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(formatList(["甲", "乙", "丙"], "zh")).toBe("甲、乙和丙");
});
