import { describe, expect, it } from "vitest";
import { readDay } from "./day";

describe("a day as people type it", () => {
  it.each([
    ["2027-06-30", "2027-06-30"],
    [" 2027-6-3 ", "2027-06-03"],
    ["2027/06/30", "2027-06-30"],
    ["20270630", "2027-06-30"],
    ["2027年6月30日", "2027-06-30"],
    // Only one order makes it a day.
    ["23/11/2026", "2026-11-23"],
    ["11/23/2026", "2026-11-23"],
    ["05/05/2026", "2026-05-05"],
  ])("%s", (typed, day) => {
    expect(readDay(typed, "en")).toEqual({ day });
  });

  it.each([
    ["", "“” is no day of the calendar. Write it as 2027-06-30."],
    ["soon", "“soon” is no day of the calendar. Write it as 2027-06-30."],
    ["2026-02-30", "“2026-02-30” is no day of the calendar. Write it as 2027-06-30."],
    ["30/6/27", "The year of “30/6/27” needs four digits. Write the day as 2027-06-30."],
    ["15.9.27", "The year of “15.9.27” needs four digits. Write the day as 2027-06-30."],
    ["27-06-30", "The year of “27-06-30” needs four digits. Write the day as 2027-06-30."],
    ["1899-12-31", "The year of “1899-12-31” is not between 1900 and 2199."],
    ["1/1/2200", "The year of “1/1/2200” is not between 1900 and 2199."],
    ["0202-01-01", "The year of “0202-01-01” is not between 1900 and 2199."],
    [
      "03/04/2027",
      "“03/04/2027” may be 3 April 2027 or 4 March 2027. Write 2027-04-03 or 2027-03-04.",
    ],
  ])("%s is refused", (typed, error) => {
    expect(readDay(typed, "en")).toEqual({ error });
  });

  it("names both readings in Chinese, too", () => {
    expect(readDay("03/04/2027", "zh")).toEqual({
      error: "“03/04/2027”可指2027年4月3日或2027年3月4日，请写作2027-04-03或2027-03-04。",
    });
  });

  it("asks for the whole year in Chinese, too", () => {
    expect(readDay("27年6月30日", "zh")).toEqual({
      error: "“27年6月30日”的年份须写满四位，请写作2027-06-30。",
    });
  });
});
