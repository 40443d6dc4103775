import type { ReactNode } from "react";
import { type Marks, markProps } from "@/linking";
import type { Entry } from "./lists";

/** An item that can be chosen here and lights up everywhere. */
export function ItemMark(props: {
  entry: Entry;
  markOf: Marks["markOf"];
  className?: string;
  children?: ReactNode;
}) {
  const { entry, markOf, className = "", children } = props;
  return (
    <button
      type="button"
      {...markProps(entry.id, markOf(entry.id))}
      title={entry.title === entry.name ? undefined : entry.title}
      className={`coverage-mark ${className}`}
    >
      {children}
      {entry.name}
    </button>
  );
}
