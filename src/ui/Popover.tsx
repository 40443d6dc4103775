import { type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";

/**
 * A button and what it opens below itself, or above where there is more room. A native popover: it lies over all
 * else, Esc or a click elsewhere closes it, and Tab leads from its button into it.
 */
export function Popover(props: { label: ReactNode; title: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  // Placed by hand: not every browser anchors a popover to its button yet.
  function handleToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === "open");
    const from = button.current?.getBoundingClientRect();
    if (newState !== "open" || !from) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { style, offsetWidth } = currentTarget;
    style.left = `${Math.max(8, Math.min(from.left, clientWidth - offsetWidth - 8))}px`;
    const [above, below] = [from.top - 12, clientHeight - from.bottom - 12];
    const isBelow = below >= above;
    style.top = isBelow ? `${from.bottom + 4}px` : "auto";
    style.bottom = isBelow ? "auto" : `${clientHeight - from.top + 4}px`;
    style.maxHeight = `${isBelow ? below : above}px`;
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet no-print text-xs"
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        {props.label}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring form semantics to the whole. */}
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={props.title}
        onToggle={handleToggle}
        data-open={isOpen || undefined}
        className="popover no-print"
      >
        {isOpen && props.children}
      </div>
    </>
  );
}
