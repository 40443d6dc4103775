import { usePageKeys } from "./usePageKeys";

/**
 * Esc dismisses what is shown, wherever the focus is: a pointer alone may have brought it up. The key then does
 * nothing else, not even end a presentation, which heeds `data-open`.
 */
export function useDismissal(onDismiss: () => void): void {
  usePageKeys(
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onDismiss();
    },
    { capture: true },
  );
}
