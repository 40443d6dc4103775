import type { ReactNode } from "react";

/** A control with its label before it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label className="flex min-w-0 items-center gap-x-1.5">
      <span className="text-xs text-soft">{label}</span>
      {children}
    </label>
  );
}
