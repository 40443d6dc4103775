import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Dataset } from "@/dataset";
import type { Snapshot } from "@/panels/panel";
import { untouched } from "@/progress";
import { defaultView } from "@/view";
import { Header } from "./Header";

const both = (text: string) => ({ en: text, zh: text });
const source = { short: both("A paper"), cite: both("Somebody 2026") };
const snapshot = {
  dataset: { paper: { source }, record: null, story: null } as unknown as Dataset,
  locale: "en",
  today: "2026-11-23",
  calendarDay: "2026-11-23",
  progress: untouched,
  view: defaultView,
} satisfies Snapshot;

test("the paper and its authors are told apart in either language's marks", () => {
  const named = {
    ...source,
    short: { en: "A paper", zh: "一篇论文" },
    cite: { en: "Somebody, 2026", zh: "某人，2026" },
  };
  const dataset = { ...snapshot.dataset, paper: { source: named } } as unknown as Dataset;
  render(<Header snapshot={{ ...snapshot, dataset, locale: "zh" }} />);
  expect(screen.getByTitle("一篇论文 · 某人，2026")).toBeVisible();
});

test("what is said of the copied link goes, also where a press does not give the focus", async () => {
  render(<Header snapshot={snapshot} />);
  const share = screen.getByRole("button", { name: "Share" });
  const said = share.nextElementSibling;
  await act(async () => void fireEvent.click(share));
  expect(said).not.toBeEmptyDOMElement();
  expect(share).toHaveFocus();
  act(() => share.blur());
  expect(said).toBeEmptyDOMElement();
});
