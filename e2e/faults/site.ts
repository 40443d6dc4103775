import { join } from "node:path";
import { preview } from "vite";

export type Site = {
  readonly url: string;
  /** The edits that pages told of by a beacon. */
  readonly beacons: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

/** Where a page tells of an edit, in the edit's task: a beacon outlives the page. */
export const told = "/edited/";

/** Serves a built app as `vite preview` does, headers included, on a port of its own. */
export async function serve(outDir: string): Promise<Site> {
  const beacons = new Set<string>();
  const server = await preview({
    configFile: join(process.cwd(), "vite.config.ts"),
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
    plugins: [
      {
        name: "hear-of-edits",
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use(told, (request, response) => {
            beacons.add(request.url?.slice(1) ?? "");
            response.writeHead(204).end();
          }),
      },
    ],
  });
  return { url: server.resolvedUrls?.local[0] ?? "", beacons, close: () => server.close() };
}
