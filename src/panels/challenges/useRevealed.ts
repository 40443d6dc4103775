import { useEffect } from "react";
import { afterPaint } from "@/ui";
import type { Emphasis } from "./emphasis";
import { reveal } from "./places";

/** What is chosen, here or elsewhere, is scrolled into sight, once its row can be there. */
export function useRevealed(scroller: Element | null, { chosenRow, chosenColumn }: Emphasis): void {
  useEffect(() => {
    if (chosenRow < 0) return;
    return afterPaint(() => reveal(scroller, { row: chosenRow + 1, column: chosenColumn + 1 }));
  }, [scroller, chosenRow, chosenColumn]);
}
