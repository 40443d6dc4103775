/** How the amounts of the comparison are shown, as commands. */
import { type Currency, currencies } from "@/dataset";
import type { Command } from "@/features/command";
import { currencyName } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { setView } from "@/view";

/** Amounts are in sight, and the record, whose rates convert them, is on. */
const hasAmounts = ({ view }: Snapshot) => view.abroad === "amounts";
const canConvert = ({ dataset, view }: Snapshot) =>
  view.abroad === "amounts" && view.record && (dataset.record?.rates.length ?? 0) > 0;

const into = (currency: Currency): Command => ({
  id: `currency-${currency}`,
  label: {
    en: `Amounts: convert into ${currencyName(currency, "en")}`,
    zh: `金额：换算为${currencyName(currency, "zh")}`,
  },
  isAvailable: (snapshot) => canConvert(snapshot) && snapshot.view.currency !== currency,
  run: () => setView({ currency }),
});

export const abroadCommands: readonly Command[] = [
  ...currencies.map(into),
  {
    id: "per-year",
    label: { en: "Amounts: totals per year of their period", zh: "金额：总额按期间折算为年均" },
    isAvailable: (snapshot) => hasAmounts(snapshot) && !snapshot.view.perYear,
    run: () => setView({ perYear: true }),
  },
  {
    id: "as-stated",
    label: { en: "Amounts: show all as stated", zh: "金额：全部恢复原样" },
    isAvailable: ({ view }) => view.currency !== null || view.perYear,
    run: () => setView({ currency: null, perYear: false }),
  },
];
