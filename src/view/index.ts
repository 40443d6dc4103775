export {
  choose,
  clearChoice,
  leave,
  openOutline,
  openPaper,
  openPassages,
  readView,
  setView,
  toggleTable,
  toggleWide,
  useView,
} from "./store";
export { parseHash, toHash } from "./url";
export { type Depth, defaultView, depths, type View } from "./view";
