import { memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { Snapshot } from "@/panels/panel";
import { afterPaint } from "@/ui";
import { hosted } from "./hosted";
import { sheets } from "./house";

const opened = sheets.map(({ id, load }) => ({ id, Hosted: hosted(load) }));

/**
 * The panel that takes the whole window and has no place among the others, if the view asks for one. Where
 * what opened it is hidden with its panel or gone, the focus goes to its heading, and back when it closes.
 */
export const Sheet = memo(function Sheet(props: { snapshot: Snapshot; isPrinting: boolean }) {
  const { wide } = props.snapshot.view;
  const sheet = opened.find(({ id }) => id === wide);
  // Whichever comes first: a sheet fetched before stands before its opener is looked at.
  const stands = useRef<HTMLElement | null>(null);
  const isAwaited = useRef(false);
  const isOpening = useRef(true);
  useLayoutEffect(() => {
    const { activeElement: opener } = document;
    // By a link, nothing has had the focus yet.
    const isGone = opener === document.body && !isOpening.current;
    isOpening.current = false;
    if (!sheet || !(opener instanceof HTMLElement)) return;
    if (!isGone && opener.getClientRects().length > 0) return;
    isAwaited.current = true;
    welcome(stands, isAwaited);
    return () => {
      isAwaited.current = false;
      afterPaint(() => {
        if (document.activeElement === document.body) opener.focus();
      });
    };
  }, [sheet]);

  function handleStand(panel: HTMLElement | null) {
    stands.current = panel;
    welcome(stands, isAwaited);
  }

  return sheet && <sheet.Hosted key={sheet.id} {...props} onStand={handleStand} />;
});

/** Once: when the panel is drawn anew, the focus stays where the reader has it. */
function welcome(stands: RefObject<HTMLElement | null>, isAwaited: RefObject<boolean>): void {
  const heading = isAwaited.current && stands.current?.querySelector("h2");
  if (!heading) return;
  isAwaited.current = false;
  heading.tabIndex = -1;
  heading.focus();
}
