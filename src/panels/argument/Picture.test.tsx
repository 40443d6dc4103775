import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultView, readView, setView, useView } from "@/view";
import { chen, modelOf } from "./fixture";
import { ArgumentPicture } from "./Picture";

class Still {
  observe() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", Still);

/** The panel on the real store. */
function Argument() {
  return <ArgumentPicture model={modelOf(chen, useView())} />;
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

test("what is chosen elsewhere is brought into sight, what is pressed here stays under the pointer", () => {
  const brought: string[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    brought.push(this.textContent);
  };
  setView({ ...defaultView, paper: chen.paper.id });
  render(<Argument />);
  act(() => setView({ choose: "c-talent-gap" }));
  expect(brought).toEqual(["Talent gap"]);
  const here = screen.getByRole("button", { name: "Technology push" });
  here.focus();
  fireEvent.click(here);
  expect(readView().choose).toBe("d-technology-push");
  expect(brought).toHaveLength(1);
});
