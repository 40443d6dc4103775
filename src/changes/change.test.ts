import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toChange } from "./change";
import { said, toldOf } from "./fixture";

beforeEach(() => void vi.stubEnv("TZ", "UTC"));
afterEach(() => void vi.unstubAllEnvs());

test.each([
  ["by name", { by: "Ann", device: "there" }, "Ann", false],
  ["of this device", {}, "this device", true],
  ["of another", { device: "there" }, "another device", false],
])("a change says whose it is: %s", (_, more, who, isOwn) => {
  const event = said("a", "r-talent", "lead", "Office", { ...more, reason: "asked" });
  expect(toChange(event, toldOf([event], "en"))).toMatchObject({
    who,
    isOwn,
    when: "3 March 2026, 14:05",
    item: { text: "Strengthen talent cultivation", id: "r-talent", field: null },
    field: "Lead",
    from: null,
    to: "Office",
    reason: "asked",
  });
});

test("what is written before devices had names is of this device", () => {
  const { device: _, ...old } = said("a", "r-talent", "lead", "Office");
  expect(toChange(old, toldOf([old], "en")).isOwn).toBe(true);
});

test("a clock gone astray is shown as it stands", () => {
  const far = said("a", "r-talent", "lead", "Office", { at: "+012000-01-01T09:30:00Z" });
  expect(toChange(far, toldOf([far], "en")).when).toBe("12000-01-01, 09:30");
});
