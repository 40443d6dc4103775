import {
  type FocusEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** How long a pointer or the focus rests before it is taken to ask, in ms. */
const rest = 350;

/**
 * What more there is to say of an element: asked for by resting the pointer on it or by the keyboard's
 * focus, and dismissed by Esc, which then does nothing else. Spread `asks` on the element, with `Tip` inside.
 */
export function useTip() {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const timer = useRef(0);

  useEffect(() => () => window.clearTimeout(timer.current), []);
  // As soon as it stands: Esc would else end what lies under it.
  useLayoutEffect(() => {
    if (!isShown) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      // It may have been asked for again meanwhile.
      window.clearTimeout(timer.current);
      setShown(false);
    };
    document.addEventListener("keydown", handleKeyDown, true);
    return () => document.removeEventListener("keydown", handleKeyDown, true);
  }, [isShown]);

  const ask = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(true), rest);
  };

  function hide() {
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
  return { id, isShown, asks };
}
