import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Diagram, Layout, Setting } from "./diagram";
import { typeAt } from "./diagram";
import { boxesMeet, distanceTo, edgeMeets, isInside } from "./geometry";
import { layoutDiagram } from "./layout";
import { balance, type Measure, wrap } from "./wrap";

/** Each run is a whole layout; a hundred of them are too slow beside the other suites. */
const few = { numRuns: 50 };

const widths = { label: 7.4, body: 6, hang: 6.3, heading: 6.6, title: 6.8 };
/** Close to the real faces: a Chinese character is as wide as it is tall. */
const measure: Measure = (text, style) =>
  [...text].reduce(
    (sum, sign) => sum + widths[style] * (/\p{Script=Han}/u.test(sign) ? 1.9 : 1),
    0,
  );

const corner = (label: string, ...items: string[]) => ({
  label,
  feeds: [{ heading: "Examples", items, count: `${items.length} examples` }],
});
const diagramOf = (
  corners: Diagram["corners"],
  synergy = "Synergy of the three drivers",
): Diagram => ({
  corners,
  edges: corners.flatMap((_, a) => corners.slice(a + 1).map((_, b) => [a, a + 1 + b] as const)),
  middle: [
    [
      { text: synergy, style: "title" },
      {
        text: "Pushing by technology and pulling by scenarios have to act together.",
        style: "body",
      },
    ],
    [{ text: synergy, style: "title" }],
  ],
  edgeLabels: [null, null, "the paper is silent"],
  more: (count) => `and ${count} more`,
});
const triad = diagramOf([
  corner("Technology push", "New materials", "New energy", "Generative AI such as ChatGPT"),
  corner("Scenario pull", "Demand for intelligent development", "Demand for green development"),
  corner(
    "Policy assurance",
    "Fiscal policy",
    "Trade policy",
    "Policies made for future industries",
  ),
]);
const chinese = diagramOf(
  [
    corner("技术推动", "新材料", "ChatGPT等生成式人工智能"),
    corner("场景牵引", "智能化发展需求", "科技部等六部门《场景创新指导意见》（人工智能）"),
    corner("政策保障", "财政政策", "投入、主体、转化、条件四类科技政策"),
  ],
  "三者协同",
);

const settingOf = (width: number, height: number): Setting => ({
  size: { width, height },
  type: typeAt(1),
  measure,
});

function expectClear(layout: Layout, { size }: Setting) {
  const { circles, edges } = layout;
  for (const { x, y, r } of circles) {
    expect(isInside({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, size)).toBe(true);
  }
  for (const [at, a] of circles.entries()) {
    for (const b of circles.slice(at + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    }
  }
  const boxes = [...layout.feeds, ...layout.edgeLabels, layout.middle].flatMap((block) =>
    block ? [block.box] : [],
  );
  for (const [at, box] of boxes.entries()) {
    expect(isInside(box, size)).toBe(true);
    for (const circle of circles) expect(distanceTo(box, circle)).toBeGreaterThan(circle.r);
    for (const edge of edges) expect(edgeMeets(edge, box, 0)).toBe(false);
    for (const other of boxes.slice(at + 1)) expect(boxesMeet(box, other, 0)).toBe(false);
  }
}

function expectLabelsInside({ circles, labels }: Layout, { type }: Setting) {
  for (const [at, lines] of labels.entries()) {
    const across = Math.max(...lines.map((line) => measure(line, "label"))) / 2;
    const down = (lines.length * type.label) / 2 - type.gap / 2;
    expect(Math.hypot(across, down)).toBeLessThanOrEqual(circles[at]?.r ?? 0);
  }
}

describe.each([
  ["English", triad],
  ["Chinese", chinese],
])("the triad in %s", (_, diagram) => {
  test.prop([fc.integer({ min: 280, max: 1200 }), fc.integer({ min: 136, max: 900 })], few)(
    "never touches, overlaps or leaves the picture",
    (width, height) => {
      const setting = settingOf(width, height);
      const layout = layoutDiagram(diagram, setting);
      expectClear(layout, setting);
      expectLabelsInside(layout, setting);
    },
  );

  it.each([
    [342, 240],
    [297, 138],
    [342, 320],
    [900, 600],
  ])("shows something of what feeds each driver, and the synergy, at %d × %d", (width, height) => {
    const layout = layoutDiagram(diagram, settingOf(width, height));
    expect(layout.feeds).not.toContain(null);
    expect(layout.middle).not.toBeNull();
  });

  it("shows everything where there is room", () => {
    const { feeds, middle } = layoutDiagram(diagram, settingOf(1000, 600));
    const shown = feeds.flatMap((block) => block?.lines ?? []).map(({ text }) => text);
    expect(shown.filter((text) => text.startsWith("and "))).toEqual([]);
    expect(middle?.lines.some(({ style }) => style === "body")).toBe(true);
  });
});

test.prop(
  [
    fc.array(fc.stringMatching(/^[A-Za-z]{1,12}( [a-z]{1,12}){0,3}$/), { maxLength: 9 }),
    fc.integer({ min: 280, max: 1200 }),
    fc.integer({ min: 136, max: 900 }),
  ],
  few,
)("any number of drivers stands clear", (labels, width, height) => {
  const diagram = diagramOf(labels.map((label) => corner(label, label, `more ${label}`)));
  const setting = settingOf(width, height);
  expectClear(layoutDiagram(diagram, setting), setting);
});

describe("lines", () => {
  test.prop([fc.string({ unit: fc.constantFrom("a", " ", "-", "术", "，", "《", "》", "（") })])(
    "wrapping loses no sign but the spaces at breaks",
    (text) => {
      const lines = wrap(text, 40, "body", measure);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    },
  );

  it("keeps closing signs with what they close", () => {
    const lines = wrap("投入、主体、转化、条件四类科技政策", 36, "body", measure);
    expect(lines.filter((line) => /^[，。、；：）》]/u.test(line))).toEqual([]);
  });

  it("sets a label evenly", () => {
    expect(balance("Technology push", "label", measure)).toEqual(["Technology", "push"]);
    expect(balance("技术推动", "label", measure)).toEqual(["技术", "推动"]);
  });
});
