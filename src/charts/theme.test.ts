import { describe, expect, it } from "vitest";
import { contrast, luminance } from "./contrast";
import { dark, light, type Palette } from "./theme";

describe.each([
  ["light", light],
  ["dark", dark],
])("%s palette", (name, palette: Palette) => {
  const { paper, wash, band, technology, scenario, policy, ramp } = palette;

  it.each([
    ["ink on paper", palette.ink, paper],
    ["ink on wash", palette.ink, wash],
    ["soft text on paper", palette.soft, paper],
    ["muted text on paper", palette.muted, paper],
    ["soft text on wash", palette.soft, wash],
    ["alert on paper", palette.alert, paper],
    ["band ink", band.ink, band.ground],
    ["band soft text", band.soft, band.ground],
    ...[technology, scenario, policy].flatMap((hue) => [
      [`${hue.text} on paper`, hue.text, paper],
      [`${hue.text} on its tint`, hue.text, hue.tint],
    ]),
    ...ramp.map(([ground, ink], index) => [`text at level ${index + 1}`, ink, ground]),
  ])("%s reads at 4.5:1", (_, ink = "", ground = "") => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["technology", technology.mark],
    ["scenario", scenario.mark],
    ["policy", policy.mark],
    ["rule", palette.rule],
  ])("%s marks stand out at 3:1", (_, mark) => {
    expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([technology, scenario, policy])("$band stands out on the band at 3:1", (hue) => {
    expect(contrast(hue.band, band.ground)).toBeGreaterThanOrEqual(3);
  });

  it("has a ramp that only ever grows stronger against the ground", () => {
    const steps = ramp.map(([ground]) => luminance(ground));
    const sorted = steps.toSorted((a, b) => (name === "light" ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });
});
