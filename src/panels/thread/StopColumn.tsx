import { hueOf } from "@/charts";
import { markProps } from "@/linking";
import type { Stop } from "./model";

/** One column of the line: its heading, its item, how it was reached and how many more are linked. */
export function StopColumn({ stop }: { stop: Stop }) {
  const { heading, section, order, item, text, note, isEmpty } = stop;
  const rule = order === null ? undefined : { borderColor: `var(--${hueOf(order)}-band)` };
  return (
    <li className="band-column" style={rule}>
      <h3 className="text-xs text-soft">
        {heading}
        {section && <span className="lg:max-xl:sr-only">{` ${section}`}</span>}
      </h3>
      {item ? (
        <button
          type="button"
          {...markProps(item.id, item.mark)}
          title={item.title === text ? undefined : item.title}
          className="band-text"
        >
          {text}
        </button>
      ) : (
        <p className={`band-text ${isEmpty ? "text-soft italic" : ""}`}>{text}</p>
      )}
      {note && <p className="text-xs text-soft">{note}</p>}
    </li>
  );
}
