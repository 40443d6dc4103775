import { type RefObject, useLayoutEffect, useState } from "react";
import { type Setting, typeAt } from "./diagram";
import type { Style } from "./wrap";

export type Scene = Setting & { readonly unit: number };

/** Of each style: weight and size at a unit of 1; the picture draws with what is measured here. */
const faces: Record<Style, { readonly weight: number; readonly px: number }> = {
  label: { weight: 600, px: 13 },
  body: { weight: 400, px: 12 },
  hang: { weight: 400, px: 12 },
  heading: { weight: 600, px: 12 },
  title: { weight: 400, px: 15 },
};

/** How far an item's later lines are set in, at a unit of 1. */
export const hangIndent = 8;

export function fontOf(style: Style, unit: number): { fontSize: number; fontWeight: number } {
  const { weight, px } = faces[style];
  return { fontSize: px * unit, fontWeight: weight };
}

function measurer(element: Element, unit: number): Setting["measure"] {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily, letterSpacing } = getComputedStyle(element);
  const serif = getComputedStyle(element.querySelector("[data-face]") ?? element).fontFamily;
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const { fontSize, fontWeight } = fontOf(style, unit);
    if (!context) return text.length * fontSize;
    const isTitle = style === "title";
    context.font = `${isTitle ? "italic " : ""}${fontWeight} ${fontSize}px ${isTitle ? serif : fontFamily}`;
    context.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
    // A pixel of grace: the page and the canvas round differently.
    const indent = style === "hang" ? hangIndent * unit : 0;
    const width = Math.ceil(context.measureText(text).width + indent) + 1;
    known.set(key, width);
    return width;
  };
}

/** A picture with room grows its text a little; the reader's own text size is always kept. */
function unitFor(width: number, height: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  return rem * Math.min(1.35, Math.max(1, Math.min(width / (460 * rem), height / (340 * rem))));
}

function sceneOf(element: HTMLElement): Scene | null {
  const { clientWidth: width, clientHeight: height } = element;
  if (width === 0 || height === 0) return null;
  const unit = unitFor(width, height);
  return {
    size: { width, height },
    type: typeAt(unit),
    measure: measurer(element, unit),
    unit,
  };
}

/** The size of an element and the measure of its text, kept current; `null` before the first look. */
export function useScene(target: RefObject<HTMLElement | null>): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    setScene(sceneOf(element));
    const observer = new ResizeObserver(() => setScene(sceneOf(element)));
    observer.observe(element);
    // Widths measured before the fonts came are those of the fall-back.
    const look = () => setScene(sceneOf(element));
    document.fonts?.addEventListener("loadingdone", look);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", look);
    };
  }, [target]);
  return scene;
}
