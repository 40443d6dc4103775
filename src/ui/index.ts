export { Boundary } from "./Boundary";
export { Choice } from "./Choice";
export { Dialog } from "./Dialog";
export { focusMark } from "./focusMark";
export { fetchLater, later, picture } from "./later";
export { Roving } from "./Roving";
export { type Size, useSize } from "./useSize";
export { useWindow } from "./useWindow";
