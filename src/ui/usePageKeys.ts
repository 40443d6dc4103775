import { useEffectEvent, useLayoutEffect } from "react";

/**
 * Hears keys wherever the focus is, from the moment on that what they belong to stands: an effect that comes
 * after the paint may come late, and what is pressed meanwhile would be lost. With `capture`, before what has the
 * focus does; at the window, before all else.
 */
export function usePageKeys(
  onKeyDown: (event: KeyboardEvent) => void,
  { at = document, capture = false }: { at?: Document | Window; capture?: boolean } = {},
): void {
  const handleKeyDown = useEffectEvent(onKeyDown);
  useLayoutEffect(() => {
    const listener = (event: Event) => event instanceof KeyboardEvent && handleKeyDown(event);
    at.addEventListener("keydown", listener, capture);
    return () => at.removeEventListener("keydown", listener, capture);
  }, [at, capture]);
}
