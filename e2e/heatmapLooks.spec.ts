import { expect, test } from "./fixture";

/**
 * In the page: per cell that holds a word, the contrast of its word on its ground, and of each level's
 * ground to the paper.
 */
function contrasts() {
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$/.test(backgroundColor) && backgroundColor !== "transparent")
        return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const paper = groundOf(document.body);
  const texts = ".heat-cell, .heat-label, .heat-column, .compare-cell";
  const cells = [...document.querySelectorAll<HTMLElement>(texts)].filter(
    ({ textContent }) => textContent,
  );
  const levels = [1, 2, 3, 4].flatMap((level) => {
    const cell = cells.find((each) => each.dataset.level === String(level));
    return cell ? [contrast(groundOf(cell), paper)] : [];
  });
  const words = cells.map((cell) => ({
    name: cell.getAttribute("aria-label"),
    ratio: contrast(getComputedStyle(cell).color, groundOf(cell)),
  }));
  return { words, levels };
}

for (const [name, media] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { colorScheme: "light", contrast: "more" }],
  ["high contrast in the dark", { colorScheme: "dark", contrast: "more" }],
] as const) {
  test(`every word reads at 4.5:1 and every level is stronger than the one below in ${name}`, async ({
    page,
    openAt,
    sight,
  }) => {
    await page.emulateMedia(media);
    for (const columns of ["recommendations", "fields", "measures", "drivers", "needs"]) {
      for (const rest of [
        "",
        "&choose=c-talent-gap",
        "&compare=c-talent-gap+c-no-joint-design",
        "&layer=ours",
      ]) {
        await openAt(`columns=${columns}${rest}`);
        if (rest === "&layer=ours") {
          await sight.row("Talent gap").focus();
          await page.keyboard.press("3");
          await expect(sight.cell("Talent gap", "As a whole")).toContainText("3");
        }
        const { words, levels } = await page.evaluate(contrasts);
        expect(words.length).toBeGreaterThan(0);
        expect(
          words.filter(({ ratio }) => ratio < 4.5),
          `${columns}${rest}`,
        ).toEqual([]);
        if (columns === "fields" && rest === "") {
          expect(levels).toHaveLength(4);
          for (const [at, level] of levels.entries()) {
            expect(level, `level ${at + 1}`).toBeGreaterThan(1.1 * (levels[at - 1] ?? 1));
          }
        }
      }
    }
  });
}

test("forced colours keep every cell's word and edge in the reader's colours", async ({
  page,
  openAt,
  sight,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAt("columns=fields&choose=c-talent-gap&field=f-intelligent-manufacturing");
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.cssText =
      "forced-color-adjust:none;color:CanvasText;background:Canvas;outline:1px solid Highlight";
    const { color, backgroundColor, outlineColor } = getComputedStyle(probe);
    probe.remove();
    return { color, backgroundColor, outlineColor };
  });
  const looks = await sight
    .grid()
    .locator(".heat-said")
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const { color, backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(cell);
        // The word stays of what has no part in the choice, the edge goes.
        const isMuted = cell.matches("[data-mark='muted'], [data-dim] > *");
        const level = isMuted ? "muted" : (cell.getAttribute("data-level") ?? "");
        return { level, color, backgroundColor, borderTopStyle, borderTopColor };
      }),
    );
  expect(looks.length).toBe(30);
  const styles = { 1: "dotted", 2: "dashed", 3: "solid", 4: "solid" } as Record<string, string>;
  for (const { level, color, backgroundColor, borderTopStyle, borderTopColor } of looks) {
    expect({ color, backgroundColor }).toEqual({
      color: system.color,
      backgroundColor: system.backgroundColor,
    });
    if (level === "muted") expect(borderTopColor).toBe(system.backgroundColor);
    else expect([borderTopStyle, borderTopColor]).toEqual([styles[level], system.color]);
  }
  // Silence is a dot in the cell's background, which forced colours would drop.
  const silent = sight.grid().locator("[role='gridcell'][data-level='0']").first();
  const dot = await silent.evaluate((cell) => getComputedStyle(cell).backgroundImage);
  expect(dot).toContain(system.color);
  const chosen = sight.cell("Talent gap", "Intelligent manufacturing");
  await expect(chosen).toHaveCSS("outline-color", system.outlineColor);
});

test("what is said in the grid's corner covers no row", async ({ page, openAt }) => {
  // Their heads take three lines, two and one.
  for (const columns of ["recommendations", "fields", "drivers"]) {
    for (const rest of ["&rows=evidence", "&layer=ours&as-of=2026-01-31"]) {
      for (const lang of ["en", "zh"]) {
        const hash = `lang=${lang}&columns=${columns}${rest}`;
        await openAt(hash);
        const covered = await page.evaluate(() => {
          const note = document.querySelector(".heat-note")?.getBoundingClientRect();
          const row = document.querySelector(".heat-label")?.getBoundingClientRect();
          return note && row ? note.bottom - row.top : Number.NaN;
        });
        expect(covered, hash).toBeLessThanOrEqual(0);
      }
    }
  }
});
