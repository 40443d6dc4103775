import { visible } from "@/progress";

/** A reader's own text: what it holds cannot turn the line around it, and nothing in it is hidden. */
export function Said({ children }: { children: string }) {
  return <bdi className="record-said">{visible(children)}</bdi>;
}
