import { type FocusEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";

/** How long a pointer or the focus rests before it is taken to ask, in ms. */
const rest = 350;

/**
 * What more there is to say of an element: asked for by resting the pointer on it or by the keyboard's
 * focus. Spread `asks` on the element, with `Tip` inside, which Esc dismisses.
 */
export function useTip() {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const timer = useRef(0);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const ask = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(true), rest);
  };

  function hide() {
    // It may have been asked for again meanwhile.
    window.clearTimeout(timer.current);
    setShown(false);
  }

  const asks = {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") ask();
    },
    onPointerLeave: hide,
    onFocus: ({ target }: FocusEvent) => target.matches(":focus-visible") && ask(),
    onBlur: hide,
  };
  return { id, isShown, asks, hide };
}
