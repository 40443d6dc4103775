import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { About } from "./About";

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));

function open({ locale = "en" as Locale, id = "example" } = {}) {
  const dataset = { paper: { ...paper, id }, record: null };
  const onClose = vi.fn();
  render(<About snapshot={{ dataset, locale } as Snapshot} onClose={onClose} />);
  return onClose;
}

test.each([
  ["en", "Published: 1 May 2024 · The paper’s own page"],
  ["zh", "发布日期：2024年5月1日 · 论文页面"],
] as const)(
  "when the paper was published is told in the marks of its language: %s",
  (locale, told) => {
    open({ locale });
    expect(screen.getByText(/2024/, { selector: "p" })).toHaveTextContent(told);
  },
);
