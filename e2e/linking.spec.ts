import type { Locator } from "@playwright/test";
import { expect, expectMark, type Sight, stand, test } from "./fixture";

interface Choice {
  kind: string;
  mark: (sight: Sight) => Locator;
  neighbour: (sight: Sight) => Locator[];
  linked: (sight: Sight) => Locator[];
  muted: (sight: Sight) => Locator[];
  /** The band, from driver to recommendation. */
  line: (string | RegExp)[];
}

const choices: Choice[] = [
  {
    kind: "a driver",
    mark: (on) => on.driver("Technology push"),
    neighbour: (on) => [
      on.driver("Technology push and Policy assurance"),
      on.driver("Frontier breakthroughs"),
      on.recommendation("Conduct technology foresight"),
    ],
    linked: (on) => [
      on.practice("Future technology fund"),
      on.row("Talent gap"),
      on.recommendation("Cultivate scenarios"),
    ],
    muted: (on) => [on.driver("Policy assurance"), on.practice("K-Semiconductor Strategy")],
    line: ["Technology push", "Frontier breakthroughs", "Macro layout", /./, /./, /./],
  },
  {
    kind: "a trend",
    mark: (on) => on.driver("Green"),
    neighbour: (on) => [
      on.driver("Social demand"),
      on.practice("German hydrogen strategy"),
      on.practice("UK hydrogen plan"),
      on.recommendation("Cultivate scenarios"),
    ],
    linked: (on) => [on.driver("Policy assurance"), on.practice("Future technology fund")],
    muted: (on) => [on.practice("CHIPS and Science Act")],
    line: ["Scenario pull", "Social demand", /./, "German hydrogen strategy", /./, /./],
  },
  {
    kind: "a practice abroad",
    mark: (on) => on.practice("Quantum Initiative Act"),
    neighbour: (on) => [
      on.economy("US"),
      on.column("Quantum"),
      on.row("Local plans overlap"),
      on.row("Low independent control"),
    ],
    linked: (on) => [on.driver("Technology push"), on.recommendation("Link centre and regions")],
    muted: (on) => [
      on.practice("European Chips Act"),
      on.row("Talent gap"),
      on.column("Hydrogen"),
      on.recommendation("Strengthen talent cultivation"),
    ],
    line: [/./, /./, "Frontier breakthroughs", "Quantum Initiative Act", /./, /./],
  },
  {
    kind: "an economy",
    mark: (on) => on.economy("Germany"),
    neighbour: (on) => [
      on.practice("German hydrogen strategy"),
      on.practice("Future technology fund"),
      on.practice("Joint Science Conference"),
    ],
    linked: (on) => [
      on.driver("Policy assurance"),
      on.row("Immature finance system"),
      on.recommendation("Increase funding"),
    ],
    muted: (on) => [on.practice("European Chips Act"), on.economy("Japan"), on.row("Talent gap")],
    line: [/./, /./, /./, "German hydrogen strategy", "Low independent control", /./],
  },
  {
    kind: "a cell",
    mark: (on) => on.cell("Local plans overlap", "Quantum technology"),
    neighbour: (on) => [
      on.column("Quantum"),
      on.practice("Quantum Internet Alliance"),
      on.recommendation("Link centre and regions"),
    ],
    linked: (on) => [on.driver("Technology push")],
    muted: (on) => [
      on.row("Talent gap"),
      on.cell("Talent gap", "Quantum technology"),
      on.practice("German hydrogen strategy"),
      on.recommendation("Increase funding"),
    ],
    line: [/./, /./, "Macro layout", "Quantum Internet Alliance", "Local plans overlap", /./],
  },
  {
    kind: "a row",
    mark: (on) => on.row("Talent gap"),
    neighbour: (on) => [
      on.practice("Semiconductor Support Plan"),
      on.practice("Digital education plan"),
      on.recommendation("Strengthen talent cultivation"),
    ],
    linked: (on) => [on.driver("Technology push")],
    muted: (on) => [
      on.driver("Social demand"),
      on.practice("German hydrogen strategy"),
      on.row("Immature finance system"),
      on.recommendation("Increase funding"),
    ],
    line: [
      /./,
      /./,
      "Element supply",
      /Digital education plan|Semiconductor Support Plan/,
      "Talent gap",
      "Strengthen talent cultivation",
    ],
  },
  {
    kind: "a column",
    mark: (on) => on.column("Quantum"),
    neighbour: (on) => [
      on.practice("Quantum Initiative Act"),
      on.practice("Quantum Internet Alliance"),
      on.row("Local plans overlap"),
    ],
    linked: (on) => [on.driver("Technology push"), on.recommendation("Link centre and regions")],
    muted: (on) => [
      on.column("Hydrogen"),
      on.row("Talent gap"),
      on.practice("Semiconductor Support Plan"),
      on.cell("Local plans overlap", "All fields"),
    ],
    line: [/./, /./, /./, /./, "Local plans overlap", /./],
  },
  {
    kind: "a recommendation",
    mark: (on) => on.recommendation("Strengthen talent cultivation"),
    neighbour: (on) => [
      on.row("Talent gap"),
      on.practice("Semiconductor Support Plan"),
      on.practice("Digital education plan"),
    ],
    linked: (on) => [on.driver("Technology push"), on.driver("Scenario pull")],
    muted: (on) => [
      on.driver("Social demand"),
      on.practice("German hydrogen strategy"),
      on.row("Technical standards"),
      on.recommendation("Increase funding"),
    ],
    line: [
      /./,
      /./,
      "Element supply",
      /Digital education plan|Semiconductor Support Plan/,
      "Talent gap",
      "Strengthen talent cultivation",
    ],
  },
];

for (const { kind, mark, neighbour, linked, muted, line } of choices) {
  test(`choosing ${kind} marks it, its neighbours and its line everywhere`, async ({
    page,
    openAt,
    sight,
  }) => {
    await openAt("columns=fields");
    const marks = page.locator("[data-mark]:not(#thread *)");
    const before = await marks.count();
    const untouched = page.url();

    await mark(sight).first().click();
    await expectMark(mark(sight), "chosen");
    for (const each of neighbour(sight)) await expectMark(each, "neighbour");
    for (const each of linked(sight)) await expectMark(each, "linked");
    for (const each of muted(sight)) await expectMark(each, "muted");
    await expect(sight.line()).toHaveText(line);
    expect(await marks.count(), "nothing is hidden").toBeGreaterThanOrEqual(before);

    await mark(sight).first().click();
    await expectNothingChosen(sight);
    expect(page.url()).toBe(untouched);
  });
}

test("technical standards lead to no recommendation, and the band says so", async ({
  openAt,
  sight,
}) => {
  await openAt();
  await sight.row("Technical standards").click();
  await expect(sight.panel("thread")).toContainText("No recommendation answers it");
  const recommendations = sight.panel("recommendations").locator("[data-mark]");
  await expect(recommendations).toHaveCount(13);
  await expectMark(recommendations, "muted");
});

test("the UK has one practice, hydrogen, without number or date", async ({ openAt, sight }) => {
  await openAt("record=off&choose=GB");
  await expect(sight.economy("UK")).toHaveCount(1);
  const marked = sight.panel("comparison").locator('[data-mark="neighbour"]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAccessibleName(
    "United Kingdom, UK hydrogen plan: the paper states no amount",
  );
});

test("Germany has three practices in the paper", async ({ openAt, sight }) => {
  await openAt("record=off&choose=DE");
  const marked = sight.panel("comparison").locator('[data-mark="neighbour"]');
  await expect(marked).toHaveText([
    /Future technology fund/,
    /German hydrogen strategy/,
    /Joint Science Conference/,
  ]);
});

test("Esc clears; back and forward walk the choices", async ({ page, openAt, sight }) => {
  await openAt();
  await sight.driver("Scenario pull").click();
  await sight.row("Regulation").click();
  await page.keyboard.press("Escape");
  await expectNothingChosen(sight);
  await page.goBack();
  await expectMark(sight.row("Regulation"), "chosen");
  await page.goBack();
  await expectMark(sight.driver("Scenario pull"), "chosen");
  await expectMark(sight.row("Regulation"), "linked");
  await page.goForward();
  await expectMark(sight.row("Regulation"), "chosen");
});

test("back beyond a change of language leads forward again", async ({ page, openAt, sight }) => {
  await openAt();
  await sight.driver("Scenario pull").click();
  await sight.row("Regulation").click();
  await page.getByText("中", { exact: true }).click();
  await page.goBack();
  await expectMark(sight.driver("场景牵引"), "chosen");
  await page.goForward();
  await expect(sight.grid().locator('[role="rowheader"][data-mark="chosen"]')).toHaveText(
    "监管体系不健全",
  );
});

test("the link reproduces the view, in a new page and in the other language", async ({
  page,
  context,
  openAt,
  sight,
}) => {
  await openAt("columns=fields");
  await sight.cell("Talent gap", "Intelligent manufacturing").click();
  await page.getByText("Paper only").click();
  await page.getByRole("button", { name: "Recommendations: show as a table" }).click();
  await page.getByText("中", { exact: true }).click();
  await expect(sight.grid().locator('[aria-selected="true"]')).toHaveAccessibleName(
    /^人才缺口，智能制造：/,
  );

  const copy = await context.newPage();
  await copy.goto(page.url());
  await stand(copy);
  await expect(copy.locator("html")).toHaveAttribute("lang", "zh-Hans");
  const shown = (of: typeof page) => of.getByRole("main").ariaSnapshot();
  // The copy's pictures settle in their own time: sizes are measured after the letters have come.
  await expect.poll(() => shown(copy)).toBe(await shown(page));
  await expect(copy).toHaveTitle(await page.title());
});

async function expectNothingChosen(sight: Sight): Promise<void> {
  await expect(sight.panel("thread")).toContainText("The whole argument, in counts");
  await expectMark(sight.page.locator("[data-mark]"), "idle");
}
