import type { HeaderControl } from "@/features/command";
import { FindControl } from "./FindControl";

export const findControl: HeaderControl = { id: "find", Control: FindControl };
