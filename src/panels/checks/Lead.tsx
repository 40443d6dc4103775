import { goTo } from "./goTo";
import type { ChecksModel } from "./model";
import { Sign } from "./Sign";
import { words } from "./words";

/** How to read the panel, and a way to each verdict. */
export function Lead({ model }: { model: ChecksModel }) {
  const { locale, subtitle, groups, isTable, note } = model;
  const say = words(locale);
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-6 text-xs text-soft">
      <p className="no-print">{subtitle}</p>
      {groups.length > 0 && (
        <ul aria-label={say.goTo} className="no-print flex flex-wrap gap-x-4">
          {groups.map(({ verdict, lines }) => (
            <li key={verdict} className="flex items-center">
              {isTable || lines.length === 0 ? (
                <span>
                  <Sign verdict={verdict} /> {say.verdict[verdict]} {lines.length}
                </span>
              ) : (
                <button type="button" className="quiet checks-jump" onClick={() => goTo(verdict)}>
                  <Sign verdict={verdict} /> {say.verdict[verdict]} {lines.length}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {note && <p className="text-ink">{note}</p>}
    </div>
  );
}
