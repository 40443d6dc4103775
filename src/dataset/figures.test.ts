import { expect, it } from "vitest";
import { fullPhrase } from "./figures";
import type { Magnitude } from "./quantity";

const plain: Magnitude = {
  id: "q",
  subject: "m",
  label: { en: "Sum", zh: "金额" },
  value: 80e6,
  bound: "exactly",
  currency: "USD",
  dimension: "money",
  basis: "total",
  commitment: "authorised",
  funder: "public",
  period: { from: null, to: null },
};

const count = { dimension: "people", currency: null, commitment: "unknown" } as const;

it.each<[Partial<Magnitude>, string, string]>([
  [{}, "US$80 million, authorised", "8000万美元，授权"],
  [
    { bound: "up to", basis: "per-year" },
    "up to US$80 million per year, authorised",
    "每年至多8000万美元，授权",
  ],
  [{ upTo: 90e6 }, "US$80 million–US$90 million, authorised", "8000万美元—9000万美元，授权"],
  [{ ...count, value: 1 }, "1 person", "1人"],
  [{ ...count, value: 1, upTo: 3 }, "1–3 people", "1—3人"],
  [{ ...count, dimension: "share", value: 12 }, "12%", "12%"],
])("%j", (change, en, zh) => {
  expect(fullPhrase({ ...plain, ...change }, "en")).toBe(en);
  expect(fullPhrase({ ...plain, ...change }, "zh")).toBe(zh);
});
