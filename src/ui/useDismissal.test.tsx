import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useDismissal } from "./useDismissal";

test("Esc dismisses what is shown and does nothing else, in the field that has the focus neither", () => {
  const dismiss = vi.fn();
  const hear = vi.fn();
  const Shown = () => {
    useDismissal(dismiss);
    return null;
  };
  const { rerender } = render(
    <>
      <input onKeyDown={hear} />
      <Shown />
    </>,
  );
  const press = (key: string) => fireEvent.keyDown(screen.getByRole("textbox"), { key });
  expect(press("Escape")).toBe(false);
  expect(dismiss).toHaveBeenCalledOnce();
  expect(hear).not.toHaveBeenCalled();
  press("a");
  expect(hear).toHaveBeenCalledOnce();
  rerender(<input onKeyDown={hear} />);
  expect(press("Escape")).toBe(true);
  expect(dismiss).toHaveBeenCalledOnce();
});
