import { createContext } from "react";
import type { Marks } from "./marks";

/** Reaches drawn marks past recharts, which would compute its whole chart anew for a changed prop. */
export const MarkContext = createContext<Marks["markOf"]>(() => "idle");
