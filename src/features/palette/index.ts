export { findControl } from "./FindControl";
