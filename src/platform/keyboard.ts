/** What the keyboard is doing: browsers and devices differ here. */

const fields = [
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable='false'])",
  "input:not([type=button], [type=checkbox], [type=radio], [type=range], [type=reset], [type=submit])",
].join(", ");

/** Whether a key pressed there belongs to a field someone types in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

/** The key that stands before a letter in a menu: ⌘ on Apple's devices, Ctrl elsewhere. */
export function commandKey(): "⌘" | "Ctrl" {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "") ? "⌘" : "Ctrl";
}
