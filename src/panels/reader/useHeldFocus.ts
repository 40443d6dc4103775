import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * What held the focus may go when something else is read. Then the switch takes it, for the keyboard
 * to go on from there. Focus elsewhere on the page stays where it is.
 */
export function useHeldFocus(root: RefObject<HTMLElement | null>, shown: string) {
  const held = useRef<Element | null>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const isLost = held.current?.isConnected === false;
    if (!isLost || document.activeElement !== document.body) return;
    const panel = root.current?.closest("section");
    panel?.querySelector<HTMLElement>("[data-reading][aria-pressed='true']")?.focus();
  }, [root, shown]);
  return (event: FocusEvent) => {
    held.current = event.target;
  };
}
