/** The record as the tests of this folder see and work it. */
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach } from "vitest";
import { progressAt, useProgress } from "@/progress";
import { defaultView, setView, useView } from "@/view";
import { chen } from "./fixture";
import { RecordLead } from "./Lead";
import { selectRecord } from "./model";
import { RecordPicture } from "./Picture";

export const paper = chen.paper.id;

/** The panel on the real stores, framed as the app frames it. */
export function Record({ day = null }: { day?: string | null }) {
  const model = selectRecord({
    dataset: chen,
    view: useView(),
    locale: "en",
    today: day ?? "2026-11-23",
    calendarDay: "2026-11-23",
    progress: progressAt(useProgress(), paper, day),
  });
  return (
    <aside>
      <h2>{model.title}</h2>
      <RecordLead model={model} />
      <RecordPicture model={model} />
    </aside>
  );
}

const events = () => useProgress.getState().events;
export const written = () =>
  events().map(({ field, value, reason }) =>
    reason === undefined ? [field, value] : [field, value, reason],
  );
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const field = (name: string | RegExp) =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name });
export const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
export const section = (name: string) => screen.getByRole("region", { name });
export const headOf = (name: string) => within(section(name)).getByRole("heading");
export const type = (name: string | RegExp, value: string) =>
  fireEvent.change(field(name), { target: { value } });
export const enter = (name: string | RegExp, given: object = {}) =>
  fireEvent.keyDown(field(name), { key: "Enter", ...given });
export const described = (name: string | RegExp) =>
  document.getElementById(field(name).getAttribute("aria-describedby") ?? "")?.textContent;

/** Nothing recorded, and an action chosen, before each test. */
export function onEmptyRecords() {
  beforeEach(() => {
    localStorage.clear();
    useProgress.setState({ events: [], isLoaded: true, saving: "saved" });
    setView({ ...defaultView, paper, choose: "a-talent-1", reading: "progress" });
  });
}
