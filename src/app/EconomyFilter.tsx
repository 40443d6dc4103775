import { askedEconomies, practicesOf } from "@/dataset";
import type { PaperSnapshot } from "@/panels/panel";
import { Picker, Popover } from "@/ui";
import { setView } from "@/view";
import { words } from "./words";

/** Which economies the views of what others do show. */
export function EconomyFilter({ snapshot }: { snapshot: PaperSnapshot }) {
  const { dataset, view, locale } = snapshot;
  const say = words(locale);
  const options = practicesOf(dataset).abroad.map(({ id, title }) => ({
    value: id,
    label: title[locale],
  }));
  const picked = askedEconomies(dataset, view.economies) ?? [];
  return (
    <Popover
      label={
        picked.length > 0 ? say.someEconomies(picked.length, options.length) : say.allEconomies
      }
      title={say.economies}
    >
      <Picker
        label={say.economies}
        options={options}
        picked={picked}
        onChange={(economies) => setView({ economies })}
      />
    </Popover>
  );
}
