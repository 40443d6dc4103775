import { fc, test } from "@fast-check/vitest";
import { beforeEach, describe, expect } from "vitest";
import { untouched } from "@/progress";
import { type DeviceCopy, useDeviceCopies } from "./deviceCopies";
import { change, example, snapshotOf } from "./fixture";
import { selectFiles } from "./model";
import { toFilesSentence, toFilesTable } from "./twins";

const changes = [1, 2, 3].map((counter) => change(counter, "a-x", "note", "a note"));
const at = "2026-11-20T09:05:00.000Z";

function modelOf(count: number, copied: number | null, locale: "en" | "zh" = "en") {
  const snapshot = snapshotOf(changes.slice(0, count), locale);
  const copy = copied === null ? null : { at, events: copied };
  return selectFiles({ ...snapshot, progress: { ...snapshot.progress, copy } });
}

const copies: readonly DeviceCopy[] = [
  { id: 3, at, why: "reset", length: 9, paper: "chen-2023", changes: 2 },
  { id: 2, at, why: "daily", length: 9, paper: "another", changes: 7 },
  { id: 1, at, why: "newer-reason", length: 9, paper: null, changes: null },
];

beforeEach(() => useDeviceCopies.setState({ copies: null }));

describe("the title is a finding", () => {
  test.each([
    [0, null, "Nothing to copy yet"],
    [1, null, "No file copy yet of 1 change"],
    [3, null, "No file copy yet of 3 changes"],
    [3, 3, "The last file copy holds every change"],
    [3, 1, "2 changes since the last file copy"],
    [3, 2, "1 change since the last file copy"],
    // A file copy of a device whose storage was cleared since.
    [1, 3, "Fewer changes here than in the last file copy"],
  ])("%i changes, %j copied: %s", (count, copied, title) => {
    expect(modelOf(count, copied).title).toBe(title);
  });

  test("says nothing of what has not been read", () => {
    const snapshot = snapshotOf([]);
    const model = selectFiles({ ...snapshot, progress: { ...untouched, isLoaded: false } });
    expect(model.title).toBe("Reading what this device keeps");
    expect(model.canChange).toBe(false);
    expect(toFilesSentence(model, "en")).toBe("Reading what this device keeps.");
  });

  test("nothing can be changed on a past day", () => {
    const snapshot = snapshotOf(changes);
    const past = { ...snapshot.progress, isPast: true };
    expect(selectFiles({ ...snapshot, progress: past }).canChange).toBe(false);
    expect(selectFiles(snapshot).canChange).toBe(true);
  });
});

describe("the table and the sentence", () => {
  test("the last file copy, then this paper's copies on the device, the newest first", () => {
    useDeviceCopies.setState({ copies });
    const { rows, columns } = toFilesTable(modelOf(3, 1), "en");
    expect(columns.map(({ label }) => label)).toEqual(["Copy", "Made on", "Why", "Changes in it"]);
    expect(rows.map(([what, , why, count]) => [what, why, count])).toEqual([
      ["Last file copy", "saved as a file", 1],
      ["Copy on this device", "before a fresh start", 2],
      ["Copy on this device", "newer-reason", "not known"],
    ]);
    expect(rows[0]?.[1]).toContain("20 November 2026");
  });

  test("the sentence says the same", () => {
    useDeviceCopies.setState({ copies });
    expect(toFilesSentence(modelOf(3, 1), "en")).toMatch(
      /^The last file copy, of 20 November 2026.*, lacks 2 changes\. This device keeps 2 copies of its own\.$/,
    );
    expect(toFilesSentence(modelOf(3, null), "en")).toContain(
      "3 changes are kept in this browser alone",
    );
  });

  test("all of it in Chinese", () => {
    useDeviceCopies.setState({ copies: copies.slice(0, 1) });
    const model = modelOf(3, 1, "zh");
    const { caption, columns, rows } = toFilesTable(model, "zh");
    const texts = [model.title, model.subtitle, caption, toFilesSentence(model, "zh")];
    const cells = rows.flat().filter((cell) => typeof cell === "string");
    for (const text of [...texts, ...cells, ...columns.map(({ label }) => label)]) {
      expect(text).toMatch(/\p{Script=Han}/u);
    }
  });

  test("of a small paper", () => {
    const model = selectFiles(snapshotOf([], "en", example));
    expect(model.title).toBe("Nothing to copy yet");
    expect(toFilesTable(model, "en").rows).toHaveLength(1);
  });

  test.prop([fc.nat(3), fc.option(fc.nat(5))])(
    "the title counts what no copy holds",
    (count, copied) => {
      const { uncopied, title } = modelOf(count, copied);
      expect(uncopied).toBe(count - (copied ?? 0));
      if (copied !== null && uncopied > 0) expect(title).toContain(String(uncopied));
    },
  );
});
