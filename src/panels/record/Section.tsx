import { type ReactNode, useId } from "react";

/** A part of the record under its serif head, which takes the focus when a control of it goes. */
export function Section(props: {
  title: ReactNode;
  /** Gone once what it asks is settled. */
  isPassing?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="record-section"
      data-passing={props.isPassing || undefined}
    >
      <h3 id={id} tabIndex={-1} className="font-serif text-base">
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

/** Call it before the control goes: the focus stays where the reader was. */
export function focusHead(control: Element): void {
  const section = control.closest(".record-section:not([data-passing])");
  const first = control
    .closest("[data-record]")
    ?.querySelector<HTMLElement>(".record-section:not([data-passing]) > h3");
  (section?.querySelector<HTMLElement>("h3") ?? first)?.focus();
}
