import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { parsePaper, parseRecord } from "@/dataset";
import { presentControl } from "@/features/presentation";
import { setLocale, useLanguage } from "@/i18n";
import { definePanel, type Snapshot } from "@/panels/panel";
import { untouched } from "@/progress";
import { defaultView, readView, setView } from "@/view";
import { toListCommands } from "./commands";

const read = (file: string) => JSON.parse(readFileSync(`data/example/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const dataset = { paper, record: parseRecord(read("record"), paper), story: null };
const progress = untouched;
const panel = (id: string, frame?: "band") =>
  definePanel({
    id,
    name: { en: `The ${id}`, zh: `图${id}` },
    ...(frame ? { frame } : {}),
    sees: "paper",
    selectModel: () => ({ title: "", subtitle: "" }),
    Picture: () => null,
    toTable: () => ({ caption: "", columns: [], rows: [] }),
    toSentence: () => "",
  });
const page = {
  panels: [panel("drivers"), panel("thread", "band")],
  openAbout: vi.fn(),
  share: vi.fn(),
};
const commands = toListCommands(page.panels, [panel("argument")], [presentControl])(page);
const snapshot = (): Snapshot =>
  ({
    dataset,
    progress,
    view: readView(),
    locale: useLanguage.getState().locale,
  }) as unknown as Snapshot;
const offered = () =>
  commands.filter(({ isAvailable }) => isAvailable(snapshot())).map(({ id }) => id);
const run = (id: string) => {
  const command = commands.find((each) => each.id === id);
  expect(offered()).toContain(id);
  command?.run(snapshot());
};

beforeEach(() => {
  setView(defaultView);
  setLocale("en");
});

describe("the list of commands", () => {
  it("names each once, in both languages", () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    for (const { label } of commands) {
      expect(label.en).toMatch(/^[A-Z][^。]+$/);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
    }
    for (const locale of ["en", "zh"] as const) {
      const labels = commands.map(({ label }) => label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it.each([
    ["record-off", "record-on"],
    ["stated-on", "stated-off"],
    ["language-zh", "language-en"],
    ["table-drivers", "picture-drivers"],
    ["wide-drivers", "restore"],
    ["currency-EUR", "as-stated"],
    ["per-year", "as-stated"],
    ["layer-ours", "layer-evidence"],
    ["rows-evidence", "rows-paper"],
  ])("%s gives way to %s, and back", (on, off) => {
    const before = offered();
    expect(before).not.toContain(off);
    run(on);
    expect(offered()).not.toContain(on);
    run(off);
    expect(offered()).toEqual(before);
  });

  it.each(["1", "2", "all"] as const)(
    "follows a choice as far as %s, offering the others",
    (depth) => {
      setView({ depth: depth === "1" ? "all" : "1" });
      run(`depth-${depth}`);
      expect(readView().depth).toBe(depth);
      expect(offered().filter((id) => id.startsWith("depth-"))).toHaveLength(2);
    },
  );

  it("opens what stands behind a choice only where there is one", () => {
    expect(offered()).not.toContain("passages");
    setView({ choose: "c-counts", field: "f-a" });
    run("passages");
    expect(readView()).toMatchObject({ choose: "c-counts", field: "f-a", reading: "passages" });
    run("outline");
    run("clear");
    expect(readView()).toMatchObject({ choose: null, reading: "outline" });
    expect(offered()).not.toContain("clear");
  });

  it("opens a panel in the whole window, and its table there alone", () => {
    expect(offered()).not.toContain("table-argument");
    run("wide-argument");
    expect(offered()).toContain("table-argument");
    expect(offered()).not.toContain("table-drivers");
  });

  it("converts only by the record's rates", () => {
    run("currency-USD");
    expect(readView().currency).toBe("USD");
    run("record-off");
    expect(offered().filter((id) => id.startsWith("currency-"))).toEqual([]);
  });

  it("leaves a band as it is", () => {
    expect(commands.filter(({ id }) => id.includes("thread"))).toEqual([]);
  });

  it("leaves the window to a presentation", () => {
    setView({ step: 0, wide: "drivers" });
    expect(offered()).toContain("end-presentation");
    for (const id of ["restore", "wide-argument", "about", "share", "present"]) {
      expect(offered()).not.toContain(id);
    }
  });

  it("presents only where there is a story", () => {
    expect(offered()).not.toContain("present");
  });
});
