import type { Story } from "@/dataset";
import { isComposing, useCharacterKeys, usePageKeys } from "@/ui";
import { readView } from "@/view";
import { actOf, ownerOf } from "./keys";
import { end, move, toggleFullScreen } from "./session";

type Stage = {
  story: Story;
  panels: readonly { id: string }[];
  isBlank: boolean;
  setBlank: (isBlank: boolean) => void;
};

/** Open, or opened and still on its way: what is typed meanwhile is typed for it. */
const dialogs = "dialog[open], [data-open] > [aria-busy]";

/** Listens before the page's own keys, and takes only those that are the presentation's. */
export function usePresentationKeys({ story, panels, isBlank, setBlank }: Stage): void {
  usePageKeys(
    (event) => {
      if (isComposing(event) || document.querySelector(dialogs)) return;
      const act = actOf(event, ownerOf(event.target), useCharacterKeys.getState().areOn);
      if (act === "leave" && document.querySelector("[data-open]")) return;
      if (!act || (act === "leave" && !isBlank && isOpenInStep())) return;
      event.preventDefault();
      event.stopPropagation();
      if (act === "fullScreen" || act === "blank" || act === "leave") {
        if (event.repeat) return;
        if (act === "fullScreen") void toggleFullScreen();
        else if (act === "leave" && !isBlank) end();
        else setBlank(!isBlank);
        return;
      }
      if (isBlank) setBlank(false);
      move(story, panels, act);
    },
    { at: window, capture: true },
  );
}

/** What Esc leaves before the presentation; the page knows how. */
function isOpenInStep(): boolean {
  const { reading, compare } = readView();
  return reading !== null || compare.length > 0;
}
