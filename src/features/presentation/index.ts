import type { HeaderControl } from "@/features/command";
import { listCommands } from "./commands";
import { PresentControl } from "./PresentControl";

export const presentControl: HeaderControl = {
  id: "present",
  Control: PresentControl,
  listCommands,
};
