import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Dataset } from "@/dataset";
import { defaultView, setView, useView, type View } from "@/view";
import { chen, modelOf, seriesOf, withSeries } from "./fixture";
import { ResearchPicture } from "./Picture";

// Nothing has a size here: the names stand, the lines are not drawn.
class Unsized {
  observe() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", Unsized);

/** The panel on the real store, framed as the app frames it. */
function Research({ dataset }: { dataset: Dataset }) {
  return (
    <section>
      <ResearchPicture model={modelOf(dataset, useView())} />
    </section>
  );
}

const german = withSeries(seriesOf().filter(({ economy }) => economy === "DE"));

test.each<[string, Dataset, Partial<View>]>([
  ["Turn the record on", chen, { record: false }],
  ["Show all economies", german, { economies: ["US"] }],
])(
  "%s brings the lines in its place, and the focus goes on to the first of them",
  (name, dataset, view) => {
    setView({ ...defaultView, paper: chen.paper.id, ...view });
    render(<Research dataset={dataset} />);
    const button = screen.getByRole("button", { name });
    button.focus();
    fireEvent.click(button);
    const first = document.querySelector("[data-item]");
    expect(first).not.toBeNull();
    expect(first).toHaveFocus();
  },
);

test("where the record has none of the economies asked for, the focus goes on to what shows all", () => {
  setView({ ...defaultView, paper: chen.paper.id, record: false, economies: ["US"] });
  render(<Research dataset={german} />);
  const button = screen.getByRole("button", { name: "Turn the record on" });
  button.focus();
  fireEvent.click(button);
  expect(screen.getByRole("button", { name: "Show all economies" })).toHaveFocus();
});
