import { type RefObject, useLayoutEffect, useState } from "react";

/** In CSS pixels; `rem` is the reader's text size. */
export type Size = { readonly width: number; readonly height: number; readonly rem: number };

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Size | null {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return width > 0 && height > 0 ? { width, height, rem } : null;
}

/** The size of an element, kept current; `null` before the first look. */
export function useSize(target: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const look = () => setSize(sizeOf(element));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return size;
}
