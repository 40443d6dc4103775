// Runs a TypeScript module as a script: `node data/run.mjs <module> [arguments]`.
// Node 20 cannot strip types, and only Vite knows what "@/…" means.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [script, ...rest] = process.argv.slice(2);
if (!script) throw new Error("Name the module to run.");
process.argv = [process.argv[0], resolve(script), ...rest];

const { module } = await runnerImport(resolve(script), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  logLevel: "warn",
  resolve: { alias: { "@": fileURLToPath(new URL("../src", import.meta.url)) } },
});
if (typeof module.main === "function") process.exitCode = await module.main(rest);
