import type { Snapshot } from "@/panels/panel";
import { hosted } from "./hosted";
import { sheets } from "./house";

const opened = sheets.map(({ id, load }) => ({ id, Hosted: hosted(load) }));

/** The panel that takes the whole window and has no place among the others, if the view asks for one. */
export function Sheet(props: { snapshot: Snapshot; isPrinting: boolean }) {
  const { wide } = props.snapshot.view;
  return opened.map(({ id, Hosted }) => id === wide && <Hosted key={id} {...props} />);
}
