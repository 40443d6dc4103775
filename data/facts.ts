/**
 * `node data/run.mjs data/facts.ts FILE`: sets every amount of the comparison beside the facts it was taken
 * from (context-facts.json), lane by lane. The facts are read by this script's own rules; the lanes and the
 * conversions are the app's. Exits with 1 where a value, a lane or a dollar figure differs without a reason.
 */
import { readFileSync } from "node:fs";
import {
  type Amount,
  amountClass,
  convert,
  type PaperRecord,
  pairUp,
  parsePaper,
  parseRecord,
  practicesOf,
  statedIn,
  toLanes,
} from "@/dataset";

type RawAmount = {
  label: string;
  value: number | null;
  value_min?: number;
  unit: string;
  currency: string;
  basis: string;
  group: string;
  confirmed: boolean;
  usd_bn: number | [number, number] | null;
};
type Fact = { label: string; key: string; lane: string; usd: number | null };

const units: Record<string, number> = { billion: 1e9, million: 1e6 };
/** What the facts call a group, and the class of lane it must stand in. */
const classes: Record<string, string> = {
  "planning target, not a commitment": "plans",
  "authorised ceiling": "ceilings",
  "public commitment": "commitments",
  "public pledge": "pledges",
  "investment mobilised": "mobilised",
  "investment need estimate": "needs",
};
/** Where the record knowingly departs from the facts, by key. */
const reasons: Record<string, string> = {
  "USD 280000000000 total": "left out: its only source is a mirror that may not be cited",
  "EUR 11000000000 total": "a proposal of 2022 and so a plan, no commitment",
  "EUR 17000000000 total": "not converted: agreed in 2019, before the record's rates",
  "EUR 160000000000 total": "not converted: agreed in 2019, before the record's rates",
};

const keyOf = (currency: string, value: number, isYearly: boolean) =>
  `${currency} ${Math.round(value)} ${isYearly ? "per-year" : "total"}`;

function readFacts(file: string): readonly Fact[] {
  const { initiatives } = JSON.parse(readFileSync(file, "utf8")) as {
    initiatives: { amounts?: RawAmount[] }[];
  };
  return initiatives
    .flatMap(({ amounts = [] }) => amounts)
    .filter(({ confirmed }) => confirmed)
    .map(({ label, value, value_min, unit, currency, basis, group, usd_bn }) => {
      const plain = (value ?? value_min ?? 0) * (units[unit] ?? 1);
      const usd = Array.isArray(usd_bn) ? usd_bn[0] : usd_bn;
      const key = keyOf(currency, plain, basis === "per-year");
      return { label, key, lane: classes[group] ?? group, usd: usd === null ? null : usd * 1e9 };
    });
}

/** In dollars by the record's rates; `null` where it has none for the year. */
function inDollars(amount: Amount, { rates }: PaperRecord): number | null {
  const { rateYear, period } = amount;
  const wanted = { currency: "USD", perYear: false } as const;
  const { amount: converted, refused } = convert(amount, wanted, { rates, rateYear, period });
  return refused.length > 0 ? null : converted.value;
}

/** What differs between an amount and its fact, in words. */
function differencesFrom(fact: Fact, amount: Amount, record: PaperRecord): readonly string[] {
  const found: string[] = [];
  if (amountClass(amount) !== fact.lane) found.push(`facts: ${fact.lane}`);
  const usd = inDollars(amount, record);
  const isClose = usd !== null && fact.usd !== null && Math.abs(usd / fact.usd - 1) < 0.001;
  // The facts round to three decimals of a billion.
  const isTiny = usd !== null && Math.abs(usd - (fact.usd ?? 0)) < 5e5;
  if ((usd === null) !== (fact.usd === null) || (usd !== null && !isClose && !isTiny))
    found.push(`US$ ${usd ?? "none"}, facts ${fact.usd ?? "none"}`);
  return found;
}

export function main([file]: readonly string[]): number {
  if (!file) throw new Error("Name the file of facts.");
  const read = (name: string) => JSON.parse(readFileSync(`data/chen-2023/${name}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  const record = parseRecord(read("record"), paper);
  const { quantities, amounts, byId } = practicesOf({ paper, record, story: null });
  const facts = [...readFacts(file)];
  let unexplained = 0;
  const judge = (key: string, differences: readonly string[]) => {
    const reason = reasons[key];
    if (differences.length > 0 && !reason) unexplained += 1;
    return differences.length === 0
      ? "as the facts"
      : `${differences.join("; ")} (${reason ?? "?"})`;
  };
  const rows = pairUp(quantities, amounts).map((pair) => ({ ...pair, shown: statedIn(pair) }));
  for (const { key, rows: drawn } of toLanes(rows)) {
    console.log(`\n${key}`);
    for (const row of drawn) {
      const { value, subject, label } = row.shown;
      const { record: amount } = row;
      let verdict = "the paper alone";
      if (amount?.currency) {
        const wanted = keyOf(amount.currency, amount.value, amount.basis === "per-year");
        const alike = facts.filter((fact) => fact.key === wanted);
        const fact = alike.find(({ lane }) => lane === amountClass(amount)) ?? alike[0];
        if (fact) facts.splice(facts.indexOf(fact), 1);
        verdict = fact
          ? judge(wanted, differencesFrom(fact, amount, record))
          : judge(wanted, ["in no fact"]);
      } else if (amount) verdict = "a count: no amount among the facts";
      const who = byId
        .get(subject)
        ?.economies.map(({ id }) => id)
        .join(" ");
      const sources = [...(row.paper?.passages ?? []), ...(amount?.sources ?? [])].join(" ");
      const says = `${row.paper ? "paper " : ""}${amount ? "record" : ""}`.trim();
      console.log(`  ${who}\t${value}\t${says}\t${label.en}\t${sources}\t${verdict}`);
    }
  }
  console.log("\nAmong the facts alone:");
  for (const { key, label } of facts)
    console.log(`  ${key}\t${label}\t${judge(key, ["left out"])}`);
  console.log(`\n${unexplained} differences without a reason.`);
  return unexplained === 0 ? 0 : 1;
}
