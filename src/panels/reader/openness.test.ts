import { expect, it } from "vitest";
import { atFirst, closeAll, followChoice, openAll, toggle } from "./openness";

const open = ({ open }: typeof atFirst) => [...open].toSorted();

it("opens the sections a choice is in", () => {
  expect(open(followChoice(atFirst, "c", ["4.3", "5.3"]))).toEqual(["4.3", "5.3"]);
});

it("closes them for another choice, but not what was opened by hand", () => {
  const reading = toggle(followChoice(atFirst, "c", ["4.3"]), "1.1");
  expect(open(followChoice(reading, "d", ["2.1"]))).toEqual(["1.1", "2.1"]);
});

it("closes nothing where the new choice is in sight already, or none", () => {
  const reading = followChoice(atFirst, "c", ["4.3", "5.3"]);
  expect(open(followChoice(reading, "d", ["5.3"]))).toEqual(["4.3", "5.3"]);
  expect(open(followChoice(reading, "", []))).toEqual(["4.3", "5.3"]);
});

it("lets a section that a choice opened be closed", () => {
  expect(open(toggle(followChoice(atFirst, "c", ["4.3"]), "4.3"))).toEqual([]);
});

it("keeps closed what the reader opened and closed again", () => {
  const closed = toggle(toggle(atFirst, "1.1"), "1.1");
  expect(open(closed)).toEqual([]);
  expect(open(followChoice(closed, "c", ["4.3"]))).toEqual(["4.3"]);
});

it("opens and closes all, and a closed one does not come back", () => {
  const all = openAll(atFirst, ["1", "2"]);
  expect(open(all)).toEqual(["1", "2"]);
  expect(open(followChoice(closeAll(all), "c", ["3"]))).toEqual(["3"]);
});
