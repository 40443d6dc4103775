import type { Locale } from "@/i18n";
import { ask } from "./ask";
import { type Asked, groupings } from "./asked";
import { Labelled } from "./Labelled";
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
          <select
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
        </Labelled>
      )}
      <Labelled label={say.order}>
        <select
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
      </Labelled>
    </>
  );
}
