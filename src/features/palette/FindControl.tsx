import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Dataset } from "@/dataset";
import type { ControlProps, HeaderControl, ListCommands } from "@/features/command";
import { commandKey, isTyping } from "@/platform";
import { isComposing, later, useCharacterKeys, usePageKeys } from "@/ui";
import { words } from "./words";

/** Milliseconds after which the paper is made ready for the first letter. */
const settled = 2000;

/** Where it cannot be fetched, opening Find says so. */
function prepareFor(dataset: Dataset): void {
  import("./prepare").then(
    ({ prepareIdly }) => prepareIdly(dataset),
    () => undefined,
  );
}

/** Ctrl K, ⌘ K and, where such keys are on, "/" open Find, unless someone types or a dialog is open. */
function asksToFind(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || isComposing(event)) return false;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && useCharacterKeys.getState().areOn;
}

/** Typed for Find while it is still on its way; where it cannot be fetched, it no longer is. */
function isTypedAhead({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (isTyping(target) || !document.querySelector("[data-open] > [aria-busy]")) return false;
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}

/** The commands it lists are fetched with the list. */
export function findControl(loadCommands: () => Promise<ListCommands>): HeaderControl {
  const Finder = later(async () => {
    const [{ Finder }, listCommands] = await Promise.all([import("./Finder"), loadCommands()]);
    return (props: ControlProps & { ahead: string; onClose: () => void }) => (
      <Finder {...props} listCommands={listCommands} />
    );
  });

  /** The box in the header; it looks like the field it opens. */
  const Control = ({ snapshot, page }: ControlProps) => {
    const [isOpen, setOpen] = useState(false);
    const [ahead, setAhead] = useState("");
    const hasSlash = useCharacterKeys(({ areOn }) => areOn);
    const { dataset, locale } = snapshot;
    const say = words(locale);
    const close = () => {
      setAhead("");
      setOpen(false);
    };
    useEffect(() => {
      const timer = setTimeout(() => prepareFor(dataset), settled);
      return () => clearTimeout(timer);
    }, [dataset]);
    usePageKeys((event) => {
      if (isOpen && isTypedAhead(event)) {
        event.preventDefault();
        setAhead((typed) => typed + event.key);
        return;
      }
      // The dialog has its own.
      if (isOpen && event.key === "Escape" && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        close();
      }
      if (!asksToFind(event)) return;
      event.preventDefault();
      setAhead("");
      setOpen(true);
    });
    return (
      <>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-keyshortcuts={`Control+K Meta+K${hasSlash ? " /" : ""}`}
          className="flex min-h-8 w-56 shrink cursor-pointer items-center justify-between gap-3 border border-hair ps-3 pe-1.5 text-soft hover:border-rule hover:text-ink"
          onClick={() => setOpen(true)}
        >
          <span className="truncate">{say.find}</span>
          <span
            aria-hidden="true"
            className="pointer-coarse:hidden border border-hair px-1.5 text-xs leading-5 whitespace-nowrap"
          >
            {commandKey()} K
          </span>
        </button>
        {/* While presenting, the header is out of sight; Find is not. */}
        {isOpen &&
          createPortal(
            <div data-open="">
              <Finder snapshot={snapshot} page={page} ahead={ahead} onClose={close} />
            </div>,
            document.body,
          )}
      </>
    );
  };
  return { id: "find", Control };
}
