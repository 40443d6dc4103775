import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Locale } from "@/i18n";
import { Roving } from "@/ui";
import type { OutlineBody } from "./model";
import { atFirst, closeAll, followChoice, openAll, toggle } from "./openness";
import { SectionPicture } from "./SectionPicture";
import { words } from "./words";

/** Paragraphs that may be opened all at once. */
const mostAtOnce = 240;

type Props = { body: OutlineBody; choice: string; locale: Locale };

/** The whole paper in outline: sections, paragraphs, and in them the statements as marks. */
export function OutlinePicture({ body, choice, locale }: Props) {
  const { outline, followed, page } = body;
  const [openness, setOpenness] = useState(() => followChoice(atFirst, choice, followed.toOpen));
  if (openness.choice !== choice) setOpenness(followChoice(openness, choice, followed.toOpen));
  const root = useRef<HTMLDivElement>(null);
  useFirstMark(root, choice);
  const say = words(locale);
  const { counts, sections } = outline;
  const isAnyOpen = openness.open.size > 0;
  const handleAll = () =>
    setOpenness(
      isAnyOpen
        ? closeAll(openness)
        : openAll(
            openness,
            sections.map(({ id }) => id),
          ),
    );
  return (
    <div ref={root}>
      <p className="text-xs text-soft">
        {say.wholePaper(counts)} {say.inPassing}
        {counts.leftOut > 0 && ` ${say.leftOut(counts.leftOut)}`}
      </p>
      <p className="mt-1 text-xs">
        <a
          className="quiet inline-block leading-6 underline underline-offset-4"
          href={page.href}
          target="_blank"
          rel="noopener noreferrer"
        >
          {say.paperPage(page.host)}
        </a>
      </p>
      <p className="mt-2 flex items-baseline justify-between text-xs text-soft">
        {(isAnyOpen || counts.paragraphs <= mostAtOnce) && (
          <button type="button" className="quiet no-print" onClick={handleAll}>
            {isAnyOpen ? say.closeAll : say.openAll}
          </button>
        )}
        {/* Said again with every number. */}
        <span className="ms-auto" aria-hidden="true">
          {say.statements}
        </span>
      </p>
      <Roving label={say.readings.outline}>
        {sections.map((section) => (
          <SectionPicture
            key={section.id}
            section={section}
            followed={followed}
            isOpen={openness.open.has(section.id)}
            onToggle={() => setOpenness(toggle(openness, section.id))}
            locale={locale}
          />
        ))}
      </Roving>
    </div>
  );
}

/** Brings the first mark into sight and gives it the tab stop; the focus stays where it is. */
function useFirstMark(root: RefObject<HTMLElement | null>, choice: string): void {
  useLayoutEffect(() => {
    const outline = root.current;
    const mark = outline?.querySelector<HTMLElement>(
      "[data-mark='chosen'], [data-mark='neighbour']",
    );
    if (!outline || !mark || choice === "") return;
    const isChosenHere = outline.contains(document.activeElement);
    mark.scrollIntoView?.({ block: isChosenHere ? "nearest" : "center" });
    if (isChosenHere) return;
    for (const stop of outline.querySelectorAll<HTMLElement>("[data-rove][tabindex='0']")) {
      stop.tabIndex = -1;
    }
    mark.tabIndex = 0;
  }, [root, choice]);
}
