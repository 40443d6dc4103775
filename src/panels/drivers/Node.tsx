import { hueOf } from "@/charts";
import { markProps } from "@/linking";
import { type Block, typeAt } from "./diagram";
import type { Circle } from "./geometry";
import type { DriverMark } from "./model";
import { TextBlock } from "./TextBlock";
import { fontOf } from "./useScene";

/** A driver: its circle, and beside it what feeds it. */
export function Node(props: {
  driver: DriverMark;
  order: number;
  circle: Circle | undefined;
  label: readonly string[];
  feeds: Block | null;
  unit: number;
}) {
  const { driver, order, circle, label, feeds, unit } = props;
  if (!circle) return null;
  const hue = hueOf(order);
  const { x, y, r } = circle;
  return (
    <>
      <button
        type="button"
        // The label's lines would be read with a space between them, which Chinese has not.
        aria-label={driver.name}
        {...markProps(driver.id, driver.mark)}
        className="driver absolute grid place-content-center rounded-full border-2 text-center"
        style={{
          left: x - r,
          top: y - r,
          width: 2 * r,
          height: 2 * r,
          background: `var(--${hue}-tint)`,
          borderColor: `var(--${hue}-mark)`,
          color: `var(--${hue}-text)`,
          ...fontOf("label", unit),
          lineHeight: `${typeAt(unit).label}px`,
        }}
      >
        {label.map((line) => (
          <span key={line} className="block whitespace-nowrap">
            {`${line} `}
          </span>
        ))}
      </button>
      {feeds && <TextBlock block={feeds} unit={unit} headingColor={`var(--${hue}-text)`} />}
    </>
  );
}
