import "./compare.css";
import { useEffect, useRef } from "react";
import { markProps } from "@/linking";
import { definePanel, type SignedPanel } from "@/panels/panel";
import { afterPaint, focusMark, Roving } from "@/ui";
import { setView } from "@/view";
import { wasAsked } from "./compareRows";
import { words } from "./compareWords";
import {
  type CompareModel,
  type Line,
  selectCompare,
  sides,
  toCompareSentence,
  toCompareTable,
} from "./comparing";
import type { Cell, Kind } from "./grid";
import { name } from "./name";

/** Two rows side by side, in the grid's place. */
function ComparePicture({ model }: { model: CompareModel }) {
  const { pair, locale, markOf, title } = model;
  const say = words(locale);
  const back = useRef<HTMLButtonElement>(null);
  const first = pair?.rows[0].id ?? "";
  useEffect(() => {
    if (wasAsked()) back.current?.focus();
    return () => {
      afterPaint(() => {
        if (document.activeElement === document.body) focusRow(first);
      });
    };
  }, [first]);
  return (
    <div className="compare">
      <button
        ref={back}
        type="button"
        className="quiet no-print text-xs"
        onClick={() => setView({ compare: [] })}
      >
        {say.back}
      </button>
      {pair && (
        <Roving label={title} className="compare-marks">
          <div className="compare-line compare-heads">
            <span />
            {pair.rows.map((row) => (
              <button key={row.id} type="button" {...markProps(row.id, markOf(row.id))}>
                {row.label}
              </button>
            ))}
          </div>
          {sides.map((side) => (
            <Lines key={side} model={model} lines={pair.lines[side]}>
              {say.heading[side](pair.rows[0].label, pair.rows[1].label)}
            </Lines>
          ))}
          <h3 className="compare-title">{say.neitherHeading(pair.neither.length)}</h3>
          <p className="compare-neither">
            {pair.neither.map(({ id, label, name, isItem }) =>
              isItem ? (
                <button key={id} type="button" aria-label={name} {...markProps(id, markOf(id))}>
                  {label}
                </button>
              ) : (
                <span key={id}>{label}</span>
              ),
            )}
          </p>
        </Roving>
      )}
    </div>
  );
}

function Lines(props: { model: CompareModel; lines: readonly Line[]; children: string }) {
  const { model, lines, children } = props;
  const { pair, markOf, silence, locale } = model;
  if (!pair || lines.length === 0) return null;
  return (
    <section>
      <h3 className="compare-title">{children}</h3>
      {lines.map(({ column, cells }) => (
        <div key={column.id} className="compare-line">
          {column.isItem ? (
            <button
              type="button"
              aria-label={column.name}
              {...markProps(column.id, markOf(column.id))}
            >
              {column.label}
            </button>
          ) : (
            <span>{column.label}</span>
          )}
          {cells.map((cell, index) => {
            const row = pair.rows[index === 0 ? 0 : 1];
            return (
              <CellMark
                key={row.id}
                id={row.id}
                column={column.id}
                cell={cell}
                silence={silence}
                name={words(locale).of(`${row.label}, ${column.inCell}`, cell?.said ?? silence)}
              />
            );
          })}
        </div>
      ))}
    </section>
  );
}

function CellMark(props: {
  id: string;
  column: string;
  cell: Cell | null;
  silence: string;
  name: string;
}) {
  const { id, column, cell } = props;
  if (!cell) return <span className="compare-none">{props.silence}</span>;
  return (
    <button
      type="button"
      aria-label={props.name}
      data-level={cell.level}
      className="compare-cell"
      {...markProps(id, "idle", column)}
    >
      {[cell.text, cell.more].filter(Boolean).join(" ")}
    </button>
  );
}

function focusRow(id: string): void {
  focusMark(id, document.querySelector('[data-panel="challenges"]'));
}

export function toComparePanel(kind: Kind): SignedPanel {
  return definePanel({
    id: "challenges",
    name,
    sees: "paper",
    selectModel: (snapshot) => selectCompare(kind, snapshot),
    Picture: ComparePicture,
    toTable: toCompareTable,
    toSentence: toCompareSentence,
  });
}
