import { memo, useLayoutEffect, useRef } from "react";
import type { Snapshot } from "@/panels/panel";
import { afterPaint } from "@/ui";
import { hosted } from "./hosted";
import { sheets } from "./house";

const opened = sheets.map(({ id, load }) => ({ id, Hosted: hosted(load) }));

/**
 * The panel that takes the whole window and has no place among the others, if the view asks for one. Where
 * what opened it is hidden with its panel, the focus goes to its heading, and back when it closes.
 */
export const Sheet = memo(function Sheet(props: { snapshot: Snapshot; isPrinting: boolean }) {
  const { wide } = props.snapshot.view;
  const sheet = opened.find(({ id }) => id === wide);
  const hidden = useRef<HTMLElement | null>(null);
  // Whichever comes first: a sheet fetched before stands before its opener is looked at.
  const stands = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { activeElement: opener } = document;
    if (!sheet || !(opener instanceof HTMLElement) || opener.getClientRects().length > 0) return;
    hidden.current = opener;
    if (stands.current) takeFocus(stands.current);
    return () => {
      hidden.current = null;
      afterPaint(() => {
        if (document.activeElement === document.body) opener.focus();
      });
    };
  }, [sheet]);

  function handleStand(panel: HTMLElement | null) {
    stands.current = panel;
    if (panel && hidden.current) takeFocus(panel);
  }

  return sheet && <sheet.Hosted key={sheet.id} {...props} onStand={handleStand} />;
});

function takeFocus(panel: HTMLElement): void {
  const heading = panel.querySelector("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
