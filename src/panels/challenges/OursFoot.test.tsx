import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { OursFoot } from "./OursFoot";
import type { Lock } from "./oursModel";

test.each<[string, Lock | null, boolean]>([
  ["can be taken back", null, true],
  ["cannot be taken back on a past day", "past", false],
  ["cannot be taken back where all is read only", "readOnly", false],
])("what was done last %s", (_, locked, isOffered) => {
  const said = { text: "Talent gap: saved.", step: { events: ["a"] } };
  const told = { paper: "paper-1", locale: "en", said, locked, chosen: null } as const;
  render(<OursFoot {...told} onSay={() => {}} onOpen={() => {}} />);
  expect(screen.queryByRole("button", { name: "Undo" }) !== null).toBe(isOffered);
  expect(screen.getByRole("status")).toHaveTextContent("Talent gap: saved.");
});
