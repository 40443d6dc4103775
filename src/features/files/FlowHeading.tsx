import type { ReactNode } from "react";

/** What is now in the sheet's place: takes the focus, and so is read out once. */
export function FlowHeading({ children }: { children: ReactNode }) {
  return (
    <h3 ref={takeFocus} tabIndex={-1} className="files-title">
      {children}
    </h3>
  );
}

const takeFocus = (heading: HTMLElement | null) => heading?.focus();
