/** What a key does while presenting; pure but for `ownerOf`. */
import { isTyping } from "@/platform";
import type { Move } from "./steps";

export type Act = Move | "blank" | "fullScreen" | "leave";
/** Who has the keys: a field, a widget with arrows of its own, a button or link, or nobody. */
export type Owner = "field" | "widget" | "control" | "nobody";
type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

const always: Readonly<Record<string, Act>> = {
  PageDown: "next",
  PageUp: "previous",
  Backspace: "previous",
  Escape: "leave",
};
/** Which can be switched off. */
const letters: Readonly<Record<string, Act>> = {
  n: "next",
  p: "previous",
  b: "blank",
  ".": "blank",
  f: "fullScreen",
};
const arrows: Readonly<Record<string, Act>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** What a key means there; `null` leaves it to whoever has the focus. */
export function actOf(press: Press, owner: Owner, hasLetters: boolean): Act | null {
  const { key, shiftKey } = press;
  if (owner === "field" || press.ctrlKey || press.altKey || press.metaKey) return null;
  const anywhere = always[key] ?? (hasLetters && letters[key.toLowerCase()]);
  if (anywhere || owner === "widget") return anywhere || null;
  if (arrows[key]) return arrows[key];
  if (owner === "control") return null;
  if (key === " ") return shiftKey ? "previous" : "next";
  return key === "Enter" ? "next" : null;
}

const widgets =
  "[data-rove], [role=grid], [role=listbox], [role=menu], [role=radiogroup], [role=slider], [role=tablist], [role=tree], input[type=radio], input[type=range]";
const controls = "a[href], button, input, summary, [role=button], [role=checkbox], [role=link]";

export function ownerOf(target: EventTarget | null): Owner {
  if (isTyping(target)) return "field";
  if (!(target instanceof Element)) return "nobody";
  if (target.closest(widgets)) return "widget";
  return target.closest(controls) ? "control" : "nobody";
}
