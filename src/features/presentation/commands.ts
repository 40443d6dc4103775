import type { ListCommands } from "@/features/command";
import { begin, end } from "./session";
import { words } from "./words";

export const listCommands: ListCommands = ({ panels }) => [
  {
    id: "present",
    label: { en: words("en").present, zh: words("zh").present },
    isAvailable: ({ dataset: { story }, view }) =>
      story !== null && story.steps.length > 0 && view.step === null,
    run: ({ dataset: { story } }) => {
      if (story) begin(story, panels);
    },
  },
  {
    id: "end-presentation",
    label: { en: words("en").endLong, zh: words("zh").endLong },
    keys: "Esc",
    isAvailable: ({ view }) => view.step !== null,
    run: end,
  },
];
