import "./app.css";
import { startProgress } from "@/progress";
import { fetchLater } from "@/ui";
import { startAddress } from "./address";
import { loadViews } from "./house";
import { startTheme } from "./theme";

/** What must stand before the first paint. */
export function start(): void {
  startTheme();
  startAddress();
  void startProgress();
  window.addEventListener("load", () => setTimeout(() => fetchLater(loadViews), 1000));
}
