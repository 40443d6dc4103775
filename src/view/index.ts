export {
  choose,
  clearChoice,
  leave,
  openPassages,
  readView,
  setView,
  toggleTable,
  toggleWide,
  useView,
} from "./store";
export { parseHash, toHash } from "./url";
export { defaultView, type View } from "./view";
