import { useEffect, useState } from "react";
import type { HeaderControl } from "@/features/command";
import { commandKey, isTyping } from "@/platform";
import { later } from "@/ui";
import { words } from "./words";

const Finder = later(async () => (await import("./Finder")).Finder);

/** Ctrl K, ⌘ K and "/" open Find, unless someone types or a dialog is open. */
function asksToFind(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  return isCommand ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/";
}

/** The box in the header; it looks like the field it opens. */
export const FindControl: HeaderControl["Control"] = ({ snapshot }) => {
  const [isOpen, setOpen] = useState(false);
  const say = words(snapshot.locale);
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!asksToFind(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
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
      {isOpen && <Finder snapshot={snapshot} onClose={() => setOpen(false)} />}
    </>
  );
};
