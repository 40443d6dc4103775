/** Every paint value, in one place, so that an exported picture keeps the colours it has on screen. */

/** `band` is the mark on the dark band, which is dark in both schemes. */
type Hue = {
  readonly mark: string;
  readonly tint: string;
  readonly text: string;
  readonly band: string;
};
export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** Text that has no part in what is chosen; still 4.5:1 on paper. */
  readonly muted: string;
  readonly hair: string;
  readonly wash: string;
  readonly rule: string;
  readonly alert: string;
  readonly band: { readonly ground: string; readonly ink: string; readonly soft: string };
  /** Colour means driver. */
  readonly technology: Hue;
  readonly scenario: Hue;
  readonly policy: Hue;
  /** Intensity means evidence: levels 1 to 4, with the text colour each carries. */
  readonly ramp: readonly (readonly [ground: string, ink: string])[];
};

export const light: Palette = {
  paper: "#ffffff",
  ink: "#1a1d21",
  soft: "#575e69",
  muted: "#70767f",
  hair: "#d9dce2",
  wash: "#f0f1f5",
  rule: "#858c98",
  alert: "#b3261e",
  band: { ground: "#1a1d21", ink: "#ffffff", soft: "#b6bcc6" },
  technology: { mark: "#14677f", tint: "#e3eff3", text: "#0f5468", band: "#57b1ca" },
  scenario: { mark: "#b86e00", tint: "#f9eddb", text: "#8a5200", band: "#d9993a" },
  policy: { mark: "#9c2f4a", tint: "#f7e5ea", text: "#8a2640", band: "#dc7d94" },
  ramp: [
    ["#dfe2ef", "#1a1d21"],
    ["#a9b4d4", "#1a1d21"],
    ["#495e9a", "#ffffff"],
    ["#1b2a5e", "#ffffff"],
  ],
};

export const dark: Palette = {
  paper: "#16181b",
  ink: "#eceef1",
  soft: "#a9b0bb",
  muted: "#7f8691",
  hair: "#363b42",
  wash: "#23272c",
  rule: "#7d8591",
  alert: "#ff8a80",
  band: { ground: "#0b0c0e", ink: "#ffffff", soft: "#b6bcc6" },
  technology: { mark: "#57b1ca", tint: "#15323b", text: "#93d2e4", band: "#57b1ca" },
  scenario: { mark: "#d9993a", tint: "#38290f", text: "#eebb6b", band: "#d9993a" },
  policy: { mark: "#dc7d94", tint: "#3b1a24", text: "#f0a8b8", band: "#dc7d94" },
  ramp: [
    ["#2a3147", "#eceef1"],
    ["#465385", "#ffffff"],
    ["#8c9cd4", "#0b0c0e"],
    ["#c9d2f7", "#0b0c0e"],
  ],
};

const hues = ["technology", "scenario", "policy"] as const;
export type HueName = (typeof hues)[number];

/** The hue of the n-th driver; a paper with more than three begins again. */
export function hueOf(order: number): HueName {
  return hues[order % hues.length] ?? "technology";
}

/** A palette as CSS custom properties: `--ink`, `--technology-tint`, `--level-3-ink` … */
export function toCustomProperties(palette: Palette): readonly (readonly [string, string])[] {
  const { band, ramp, technology, scenario, policy, ...plain } = palette;
  const named: [string, string][] = Object.entries(plain);
  for (const [name, part] of Object.entries({ band, technology, scenario, policy })) {
    for (const [key, value] of Object.entries(part)) named.push([`${name}-${key}`, value]);
  }
  for (const [index, [ground, ink]] of ramp.entries()) {
    named.push([`level-${index + 1}`, ground], [`level-${index + 1}-ink`, ink]);
  }
  return named.map(([name, value]) => [`--${name}`, value]);
}
