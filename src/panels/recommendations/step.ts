import type { Step } from "@/progress";

/** Told of each step a reader takes, or null where nothing changed, and what it did in words. */
export type OnStep = (step: Step | null, what: string) => void;
