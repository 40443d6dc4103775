import "./argument.css";
import { useEffect, useRef } from "react";
import { hueOf } from "@/charts";
import { markProps } from "@/linking";
import { Roving, type Size, useSize } from "@/ui";
import { layoutArgument, type Rect } from "./layout";
import type { ArgumentModel, Box } from "./model";
import { Strands } from "./Strands";
import { words } from "./words";

/** One tab stop; arrows walk, because the ground says so (see the app's useWalk). */
export function ArgumentPicture({ model }: { model: ArgumentModel }) {
  const ground = useRef<HTMLDivElement>(null);
  const size = useSize(ground);
  const { headings, boxes, strands, locale } = model;
  const layout = size && layoutFor(model, size);
  const chosen = boxes.find(({ item }) => item?.mark === "chosen")?.id;
  const isLaidOut = layout !== null;
  useEffect(() => {
    // One pressed here stays where it is: the second press of a double click would meet another.
    if (!chosen || !isLaidOut || ground.current?.contains(document.activeElement)) return;
    const mark = ground.current?.querySelector(`[data-item="${CSS.escape(chosen)}"]`);
    mark?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [chosen, isLaidOut]);
  return (
    <div data-walk="" className="argument">
      <Roving label={words(locale).marks} className="argument-columns">
        <div className="argument-heads">
          {headings.map((heading) => (
            <h3 key={heading} className="text-xs text-soft">
              {heading}
            </h3>
          ))}
        </div>
        <div ref={ground} className="argument-ground">
          {layout && (
            <div className="relative" style={{ height: layout.height }}>
              <Strands strands={strands} layout={layout} />
              {boxes.map((box) => {
                const rect = layout.boxes.get(box.id);
                return rect && <BoxMark key={box.id} box={box} rect={rect} rem={layout.rem} />;
              })}
            </div>
          )}
        </div>
      </Roving>
    </div>
  );
}

/** Of the picture's width; argument.css sets the heads as wide. */
const boxShare = 0.122;

function layoutFor(model: ArgumentModel, { width, height, rem }: Size) {
  // As high as a target must be.
  const lineHeight = 1.5 * rem;
  // Room for strands that pass below the last box.
  const made = layoutArgument(model.boxes, model.bundles, model.headings.length, {
    width,
    height: height - 6,
    boxWidth: Math.max(8.5 * rem, Math.min(11 * rem, boxShare * width)),
    lineHeight,
  });
  const bottom = Math.max(...[...made.boxes.values()].map(({ y, height }) => y + height), 0);
  return { ...made, height: Math.max(bottom + 6, height), rem };
}

function BoxMark({ box, rect, rem }: { box: Box; rect: Rect; rem: number }) {
  const { item, label, title, order } = box;
  const place = { left: rect.x, top: rect.y, width: rect.width, height: rect.height };
  // The last line may use the gap below; argument.css sets the line height.
  const lines = Math.max(1, Math.floor((rect.height + 6) / (0.9 * rem)));
  const hue = order === null ? {} : { borderColor: `var(--${hueOf(order)}-mark)` };
  const text = (
    <span className="argument-label" style={{ WebkitLineClamp: lines }}>
      {label}
    </span>
  );
  if (!item) {
    return (
      <div className="argument-box" style={place} title={title}>
        {text}
      </div>
    );
  }
  return (
    <button
      type="button"
      {...markProps(item.id, item.mark)}
      title={title}
      className="argument-box"
      style={{ ...place, ...hue }}
    >
      {text}
    </button>
  );
}
