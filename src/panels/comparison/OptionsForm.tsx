import { currencies } from "@/dataset";
import { currencyName } from "@/i18n";
import { Radios } from "@/ui";
import { setView } from "@/view";
import type { ComparisonModel } from "./model";
import { axes, orders } from "./options";
import { optionsWords } from "./optionsWords";

/** Currency, basis, axis and order of the amounts; what cannot be had says why. */
export function OptionsForm({ model }: { model: ComparisonModel }) {
  const { options, locale, dataset } = model;
  const say = optionsWords(locale);
  const hasRates = options.record && (dataset.record?.rates.length ?? 0) > 0;
  return (
    <div className="flex flex-col gap-2">
      {options.shown === "amounts" && (
        <>
          <Radios
            label={say.currency}
            value={options.currency ?? "own"}
            options={[
              { value: "own", label: say.own },
              ...currencies.map((value) => ({
                value,
                label: currencyName(value, locale),
                whyNot: hasRates ? undefined : say.noRates,
              })),
            ]}
            onChange={(value) => setView({ currency: value === "own" ? null : value })}
          />
          <Radios
            label={say.basis}
            value={options.perYear ? "year" : "stated"}
            options={[
              { value: "stated", label: say.stated },
              { value: "year", label: say.perYear },
              { value: "product", label: say.ofProduct, whyNot: say.noProduct },
            ]}
            onChange={(value) => setView({ perYear: value === "year" })}
          />
        </>
      )}
      <Radios
        label={say.axis}
        value={options.axis}
        options={axes.map((value) => ({ value, label: say.axes[value] }))}
        onChange={(axis) => setView({ axis })}
      />
      <Radios
        label={say.order}
        value={options.order}
        options={orders.map((value) => ({ value, label: say.orders[value] }))}
        onChange={(order) => setView({ order })}
      />
      <p className="text-xs text-soft">{say.whyLanes}</p>
    </div>
  );
}
