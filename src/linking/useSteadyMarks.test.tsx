import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Mark } from "./marks";
import { useSteadyMarks } from "./useSteadyMarks";

const marking = (marks: Record<string, Mark>) => (id: string) => marks[id] ?? "muted";
const show = (ids: readonly string[], first: ReturnType<typeof marking>) =>
  renderHook(({ markOf }) => useSteadyMarks(markOf, ids), { initialProps: { markOf: first } });

it("stays the same function while it marks these the same, whatever becomes of others", () => {
  const first = marking({ a: "chosen", b: "muted" });
  const { result, rerender } = show(["a", "b"], first);
  rerender({ markOf: marking({ a: "chosen", c: "neighbour" }) });
  expect(result.current).toBe(first);
});

it.each([{ a: "muted" }, { a: "chosen", b: "linked" }] satisfies Record<string, Mark>[])(
  "is the new one as soon as one of these is marked otherwise: %o",
  (marks) => {
    const { result, rerender } = show(["a", "b"], marking({ a: "chosen" }));
    const next = marking(marks);
    rerender({ markOf: next });
    expect(result.current).toBe(next);
    rerender({ markOf: marking(marks) });
    expect(result.current).toBe(next);
  },
);
