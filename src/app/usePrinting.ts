import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: then tables stand in for pictures, which were drawn for the screen. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    // Drawn at once: the browser takes the page as it stands when the event returns.
    const look = (isPrinting: boolean) => flushSync(() => setPrinting(isPrinting));
    const begin = () => look(true);
    const end = () => look(false);
    const change = () => look(paper.matches);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
