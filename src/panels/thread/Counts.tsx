import type { Count } from "./model";

/** The whole paper in counts, in the columns of its line. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <ul className="band-columns">
      {counts.map(({ column, count, noun, note }) => (
        <li key={column} className="band-column">
          <span className="block font-serif text-[1.375rem] leading-7">{count}</span>
          <span className="block leading-[1.35]">{noun}</span>
          <span className="block text-xs text-soft">{note}</span>
        </li>
      ))}
    </ul>
  );
}
