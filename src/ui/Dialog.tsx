import { type ReactNode, useLayoutEffect, useRef } from "react";

/** A modal on the native element: focus inside, Esc closes, the rest is inert, focus returns. */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={props.title}
      onClose={props.onClose}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      className="m-auto max-h-[85dvh] w-[min(46rem,92vw)] overflow-auto border border-rule bg-paper p-6 text-ink backdrop:bg-black/40"
    >
      <div className="mb-4 flex items-baseline justify-between gap-6">
        <h2 className="font-serif text-xl">{props.title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {props.closeLabel}
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
