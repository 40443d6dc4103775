import type { Mark } from "@/linking";

type Props = {
  column: number;
  level: number;
  text: string;
  more: string | undefined;
  name: string;
  mark: Mark;
  isStop: boolean;
};

export function HeatCell({ column, level, text, more, name, mark, isStop }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's own layout knows no windowed rows.
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={name}
      aria-selected={mark === "chosen"}
      data-mark={mark}
      data-level={level}
      data-column={column}
      tabIndex={isStop ? 0 : -1}
      className="heat-cell"
      style={{ gridColumnStart: column + 1 }}
    >
      {more ? (
        <span className="heat-both">
          {text}
          <span className="heat-more">{` ${more}`}</span>
        </span>
      ) : (
        text
      )}
    </div>
  );
}
