import { beforeEach, expect, test } from "vitest";
import { setProgress, undo } from "./actions";
import { paper } from "./arbitrary";
import { addOwnAction, ownActionsOf, renameOwnAction, retireOwnAction } from "./own";
import { resetProgress } from "./reset";
import { selectProgress } from "./selectProgress";
import { useProgress } from "./store";

beforeEach(() => useProgress.setState({ events: [] }));

const byId = () => selectProgress(useProgress.getState().events, paper);
const own = () => ownActionsOf(byId(), "r-1");
const titles = () => own().map(({ title }) => title);

test("own actions stand under their recommendation, in the order they were added", () => {
  addOwnAction(paper, "r-1", "Call the ministry");
  addOwnAction(paper, "r-2", "Another's");
  addOwnAction(paper, "r-1", "Write the note");
  expect(titles()).toEqual(["Call the ministry", "Write the note"]);
  const [first] = own();
  setProgress(paper, first?.id ?? "", "implemented");
  expect(own().map(({ progress }) => progress)).toEqual(["implemented", "not-started"]);
});

test("one can be renamed and retired, and is never deleted", () => {
  addOwnAction(paper, "r-1", "Call the ministry");
  const id = own()[0]?.id ?? "";
  renameOwnAction(paper, id, "Call both ministries");
  const step = retireOwnAction(paper, id, true, "Done by others");
  expect(own()).toMatchObject([{ id, title: "Call both ministries", isRetired: true }]);
  if (step) undo(paper, step);
  expect(own()).toMatchObject([{ isRetired: false }]);
  expect(renameOwnAction(paper, "own-nobody", "x")).toBeNull();
});

test("a reset hides everything as one step, and undoing it brings everything back", () => {
  addOwnAction(paper, "r-1", "Call the ministry");
  const undone = setProgress(paper, "a-1", "implemented");
  if (undone) undo(paper, undone);
  setProgress(paper, "a-2", "closed", "superseded");
  const kept = byId();
  const step = resetProgress(paper);
  expect([titles(), byId().get("a-2")?.progress]).toEqual([[], "not-started"]);
  const { length } = useProgress.getState().events;
  expect(resetProgress(paper)).toBeNull();
  if (step) undo(paper, step);
  expect(byId()).toEqual(kept);
  expect(byId().get("a-1")?.progress).toBe("not-started");
  expect(useProgress.getState().events).toHaveLength(length + 1);
});
