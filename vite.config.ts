import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const denied = [
  "accelerometer",
  "camera",
  "clipboard-read",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];
const granted = ["clipboard-write", "fullscreen", "screen-wake-lock", "window-management"];

const headers = {
  // A meta element cannot forbid framing; browsers warn when it tries.
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": [
    ...denied.map((feature) => `${feature}=()`),
    ...granted.map((feature) => `${feature}=(self)`),
  ].join(", "),
};

/** A static host may send no headers, so the built page carries its policy, ahead of any script. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What libraries find by a name of their own, and what we put there. */
function standIns(): Plugin {
  return {
    name: "stand-ins",
    enforce: "pre",
    resolveId(source, importer) {
      // d3-scale alone mixes nothing but numbers; d3-sankey and the rest keep what they ask for.
      if (source === "d3-interpolate" && importer?.includes("/node_modules/d3-scale/")) {
        return here("src/charts/interpolations.ts");
      }
      if (source.endsWith("/util/scale") && importer?.includes("/node_modules/recharts/")) {
        return here("src/charts/niceTicks.ts");
      }
      // A paper is one answer, not one page after another.
      if (
        source === "./infiniteQueryBehavior.js" &&
        importer?.endsWith("/query-core/build/modern/query.js")
      ) {
        return here("src/dataset/onePage.ts");
      }
      return null;
    },
  };
}

/** Tests of what a module keeps, or of a clock or a store they replace. */
const stateful = [
  "src/{app,platform,ui,view}/**/*.test.ts",
  "src/features/files/{deviceCopies,flow}.test.ts",
  "src/progress/{actions,copy,counters,own,ratings,steps,store}.test.ts",
];

export default defineConfig({
  base: "./",
  plugins: [
    standIns(),
    react({ compiler: { compilationMode: "annotation" } }),
    tailwindcss(),
    policyInPage(),
  ],
  resolve: {
    alias: {
      "@": here("src"),
      "victory-vendor/d3-scale": here("src/charts/scales.ts"),
      "victory-vendor/d3-shape": here("src/charts/shapes.ts"),
    },
  },
  preview: { headers },
  build: {
    // The policy refuses data: fonts and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // e2e/budget.ts reads from it what the first load fetches.
    manifest: true,
    rolldownOptions: {
      // No library here acts by being imported: 2 kB of recharts and its kin go.
      treeshake: { moduleSideEffects: "no-external" },
      output: {
        codeSplitting: {
          groups: [
            // Without a group of its own React would be drawn into recharts' chunk, and that into the first load.
            {
              name: "react",
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 2,
            },
            // What every room stands on, in one piece: many small ones compress worse. Not what only
            // pictures and things opened on demand stand on.
            {
              name: "ground",
              test: /[\\/]src[\\/]((i18n|linking|ui|view)[\\/](?!Dialog|Picker|Popover|Radios|Tip|showMore|use(?!Staggered|PageKeys))|panels[\\/]panel\.|progress[\\/](actions|author|change|event|fields|fold|heads|hiding|localDay|order|own|rules|copy|ledger|flags|progressAt|selectTracked|snapshot|selectProgress|store|subject|ticking)\.|changes[\\/](standingWords|dayText)\.|platform[\\/](clock|indexed|leaving|locks|newId|persistence|storeHealth)\.)|vite[\\/]preload-helper/,
              priority: 1,
            },
            // What stands in the comparison's place at opening, and what its other views share with it.
            {
              name: "abroad",
              test: /[\\/]src[\\/](panels[\\/]comparison[\\/](?!Notes|notes|Options|optionsW|SilentLines)|charts[\\/](LazyPlot|useSeen|axis|Hatch)|dataset[\\/](axis|convert|lanes|practices|verdicts)|ui[\\/](Popover|Tip|use(?!Window|PageKeys)))/,
              priority: 1,
            },
            // As the ground: what the grid shares with what is opened from it.
            {
              name: "shortfalls",
              test: /[\\/]src[\\/]panels[\\/]challenges[\\/](compareRows|order|levels|grid|groupedColumns|linkCells|linkWords|emphasis)\./,
              priority: 1,
            },
            {
              name: "recharts",
              // Not what only lines need, which no opening page draws; and d3-sankey has d3 packages of its own.
              test: /^(?!.*(d3-sankey|recharts[\\/]es6[\\/](.*[\\/](Line[A-Z.]|Dots?\.|ActivePoints|lineSel|useAnimatedLine|getRadiusAndStroke)))).*node_modules[\\/](recharts|react-is|victory-vendor|d3-[a-z-]+|internmap)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    // A property that runs for a second on a free machine takes many on a busy one.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "stateful",
          environment: "node",
          include: stateful,
        },
      },
      {
        extends: true,
        test: {
          // These share what they import, which takes longer than the tests.
          name: "pure",
          environment: "node",
          isolate: false,
          include: ["src/**/*.test.ts", "data/**/*.test.ts", "e2e/**/*.test.ts"],
          exclude: stateful,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          // As above; and a document for each file would take as long again.
          isolate: false,
          include: ["src/**/*.test.tsx"],
          setupFiles: "e2e/dom.setup.ts",
        },
      },
    ],
  },
});
