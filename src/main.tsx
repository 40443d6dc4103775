import { createRoot } from "react-dom/client";
import { App, start } from "@/app";

start();
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
