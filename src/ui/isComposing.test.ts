import { expect, test } from "vitest";
import { isComposing } from "./isComposing";

test.each([
  [{ isComposing: true, keyCode: 229 }, true],
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])("an input method takes %o: %s", (key, takes) => expect(isComposing(key)).toBe(takes));
