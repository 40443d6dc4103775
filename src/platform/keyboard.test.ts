// @vitest-environment jsdom
import { expect, test } from "vitest";
import { enterFullScreen, isFullScreen, leaveFullScreen } from "./fullscreen";
import { isTyping } from "./keyboard";

test.each([
  ["input", {}, true],
  ["input", { type: "search" }, true],
  ["input", { type: "date" }, true],
  ["input", { type: "checkbox" }, false],
  ["input", { type: "radio" }, false],
  ["textarea", {}, true],
  ["select", {}, true],
  ["div", { contenteditable: "true" }, true],
  ["div", { contenteditable: "false" }, false],
  ["button", {}, false],
])("%s %o", (name, attributes, typing) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  expect(isTyping(element)).toBe(typing);
});

test("no element, no typing", () => {
  expect(isTyping(null)).toBe(false);
  expect(isTyping(document)).toBe(false);
});

test("a browser without full screen is no error", async () => {
  expect(isFullScreen()).toBe(false);
  expect(await enterFullScreen()).toBe(false);
  expect(await leaveFullScreen()).toBe(false);
});
