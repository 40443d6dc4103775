import { type ReactNode, useId } from "react";
import type { Locale } from "@/i18n";
import { ask } from "./ask";
import { type Asked, groupings } from "./asked";
import { toolbarWords } from "./toolbarWords";

/** The table's heads offer the others. Changes are of interest the latest first. */
const offered = ["paper", "due", "change", "priority"] as const;

/** How what is shown is grouped and ordered; a table has no groups. */
export function OrderFields(props: { asked: Asked; locale: Locale; isTable: boolean }) {
  const { asked, locale, isTable } = props;
  const say = toolbarWords(locale);
  const order = offered.find((each) => each === asked.order);
  return (
    <>
      {!isTable && (
        <Labelled label={say.group}>
          {(id) => (
            <select
              id={id}
              className="bench-field"
              value={asked.group}
              onChange={({ target }) =>
                ask({ group: groupings.find((each) => each === target.value) ?? "theme" })
              }
            >
              {groupings.map((each) => (
                <option key={each} value={each}>
                  {say.groups[each]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Labelled label={say.order}>
        {(id) => (
          <select
            id={id}
            className="bench-field"
            value={order ?? asked.order}
            onChange={({ target }) => {
              const order = offered.find((each) => each === target.value) ?? "paper";
              ask({ order, isDown: order === "change" });
            }}
          >
            {offered.map((each) => (
              <option key={each} value={each}>
                {say.orders[each]}
              </option>
            ))}
            {!order && <option value={asked.order}>{say.byColumn}</option>}
          </select>
        )}
      </Labelled>
    </>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span className="flex items-center gap-x-1.5">
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      {children(id)}
    </span>
  );
}
