import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useDismissal } from "./useDismissal";

/** What `useTip` shows, below its parent element or above it where there is no room; over all else. */
export function Tip(props: { id: string; onDismiss: () => void; children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null);
  useDismissal(props.onDismiss);
  useLayoutEffect(() => {
    const element = tip.current;
    const from = element?.parentElement?.getBoundingClientRect();
    if (!element || !from) return;
    // Not everywhere tests run, nor every browser, has popovers.
    element.showPopover?.();
    // Its words may come later than itself.
    const resized = new ResizeObserver(() => place(element, from));
    resized.observe(element);
    return () => resized.disconnect();
  }, []);
  return (
    <div ref={tip} id={props.id} role="tooltip" popover="manual" data-open="" className="tip">
      {props.children}
    </div>
  );
}

function place(tip: HTMLElement, from: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = tip;
  const isBelow = from.bottom + offsetHeight + 4 <= clientHeight;
  const start = Math.min(from.left + 68, clientWidth - offsetWidth - 8);
  tip.style.insetInlineStart = `${Math.max(8, start)}px`;
  tip.style.insetBlockStart = `${isBelow ? from.bottom : from.top - offsetHeight}px`;
}
