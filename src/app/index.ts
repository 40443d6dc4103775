export { App } from "./App";
export { start } from "./start";
