import { type MouseEvent, memo, useRef } from "react";
import { dayText } from "@/changes";
import { formatDate } from "@/i18n";
import { markProps } from "@/linking";
import { type ActionProgress, localDay, progressValues, visible } from "@/progress";
import { setView } from "@/view";
import { Details } from "./Details";
import type { Item } from "./items";
import type { RecommendationsModel } from "./model";
import { tableWords } from "./tableWords";
import { twinWords } from "./twinWords";
import { words } from "./words";

type Props = {
  model: RecommendationsModel;
  item: Item;
  /** Its place among the rows, from 0. */
  index: number;
  /** Null while nothing is being selected. */
  isSelected: boolean | null;
  onSelect: (item: Item, isRange: boolean) => void;
  onProgress: (item: Item, progress: ActionProgress) => void;
  onFocus: () => void;
};

/** One action as a row; its progress is set in place. */
export const ItemRow = memo(function ItemRow(props: Props) {
  const { model, item, isSelected, onSelect, onProgress } = props;
  const { locale, canEdit, isLoaded } = model;
  const { id, kind, row, due, lead, slips, priority, flags, changed } = item;
  const isRange = useRef(false);
  const title = visible(item.title);
  const say = words(locale);
  const ofTable = tableWords(locale);
  const mark =
    kind === "own"
      ? {
          "data-rove": "",
          tabIndex: -1,
          onClick: () => setView({ choose: id, reading: "progress" }),
        }
      : markProps(id, model.markOf(id));
  return (
    <tr aria-rowindex={props.index + 2} onFocus={props.onFocus}>
      {isSelected !== null && (
        <td className="item-select">
          <label className="item-box">
            <input
              type="checkbox"
              aria-label={ofTable.selectOne(title)}
              checked={isSelected}
              onClick={(event: MouseEvent) => {
                isRange.current = event.shiftKey;
              }}
              onChange={() => onSelect(item, isRange.current)}
            />
          </label>
        </td>
      )}
      <th scope="row" data-column="title">
        <button type="button" className="item-title" {...mark}>
          {title}
        </button>
        <span className="item-under">
          <span className="item-of">
            {kind === "recommendation" ? "" : kind === "own" ? ofTable.ours(row.short) : row.short}
          </span>
          <Details id={id} label={ofTable.details} name={ofTable.detailsOf(title)} />
        </span>
      </th>
      <td data-column="position">
        {item.position === "not-considered" ? "" : say.position[item.position]}
      </td>
      <td data-column="progress">
        <select
          className="bench-field"
          aria-label={ofTable.progressOf(title)}
          value={isLoaded ? item.progress : ""}
          disabled={!canEdit}
          onChange={({ target }) => {
            const progress = progressValues.find((value) => value === target.value);
            if (progress) onProgress(item, progress);
          }}
        >
          {progressValues.map((value) => (
            <option key={value} value={value}>
              {value === "closed" ? say.closed : say.progress[value]}
            </option>
          ))}
        </select>
      </td>
      <td data-column="lead">{lead && <bdi>{visible(lead)}</bdi>}</td>
      <td data-column="due">{due && formatDate(due, locale)}</td>
      <td data-column="slips">{slips > 0 && ofTable.moved(slips)}</td>
      <td data-column="priority">{priority && twinWords(locale).priority[priority]}</td>
      <td data-column="flags">
        {flags.map((flag) => say.flags[flag]).join(twinWords(locale).separator)}
      </td>
      <td data-column="change">{changed && dayText(localDay(changed), locale)}</td>
    </tr>
  );
});
