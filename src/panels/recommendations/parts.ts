import { lazy } from "react";
import { later } from "@/ui";

const load = async () => (await import("./Part")).Part;

/** Fetched when the page is idle, or when something of it is to be shown. */
export const Part = later(load);
/** The same without a word of its own where it cannot be fetched: for where that word would mislead. */
export const SilentPart = lazy(async () => ({ default: await load() }));
