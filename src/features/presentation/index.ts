import type { HeaderControl } from "@/features/command";
import { PresentControl } from "./PresentControl";

export const presentControl: HeaderControl = { id: "present", Control: PresentControl };
