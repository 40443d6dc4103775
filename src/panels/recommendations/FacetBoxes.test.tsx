import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { without } from "./asked";
import { FacetBoxes } from "./FacetBoxes";

test("of very many leads the first are there, with what is picked and with none", () => {
  const onChange = vi.fn();
  const leads = Array.from({ length: 60 }, (_, index) => `Lead ${index + 1}`);
  const options = [
    ...leads.map((value) => ({ value, label: value, count: 1 })),
    { value: without, label: "No lead", count: 3 },
  ];
  render(
    <FacetBoxes
      facet="lead"
      label="Lead"
      options={options}
      picked={["Lead 50"]}
      locale="en"
      onChange={onChange}
    />,
  );
  const names = screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
  expect(names).toHaveLength(42);
  expect(names.slice(39)).toEqual(["Lead 40 (1)", "Lead 50 (1)", "No lead (3)"]);
  fireEvent.click(screen.getByRole("checkbox", { name: /No lead/ }));
  expect(onChange).toHaveBeenCalledWith(["Lead 50", without]);
});
