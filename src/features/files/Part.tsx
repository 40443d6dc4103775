import { type ReactNode, useId } from "react";

/** One part of the sheet: what it is for, and what can be done. */
export function Part(props: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="files-part">
      <h3 id={id} tabIndex={-1} className="files-heading">
        {props.title}
      </h3>
      {props.text && <p className="files-text">{props.text}</p>}
      {props.children}
    </section>
  );
}
