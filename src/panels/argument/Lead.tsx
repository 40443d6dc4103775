import { names } from "@/dataset";
import { Depths } from "@/linking";
import { setView } from "@/view";
import { type ArgumentModel, gradesInOrder } from "./model";
import { words } from "./words";

/** How to read the picture, and what of it to follow. */
export function Lead({ model }: { model: ArgumentModel }) {
  const { locale, subtitle, stated, counts, depth } = model;
  const say = words(locale);
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-6 text-xs text-soft">
      <p className="no-print">{subtitle}</p>
      <ul aria-label={say.legend} className="flex flex-wrap gap-x-4">
        {gradesInOrder
          .filter((grade) => !stated || grade === "stated")
          .map((grade) => (
            <li key={grade} className="flex items-center gap-1.5">
              <svg width="28" height="4" aria-hidden="true">
                <line x1="0" x2="28" y1="2" y2="2" className="strand-line" data-grade={grade} />
              </svg>
              {`${names(locale).grade[grade]} ${counts[grade]}`}
            </li>
          ))}
      </ul>
      <button
        type="button"
        className="quiet no-print"
        aria-pressed={stated}
        onClick={() => setView({ stated: !stated })}
      >
        {say.statedOnly}
      </button>
      <Depths depth={depth} locale={locale} />
    </div>
  );
}
