import { expect, expectMark, test } from "./fixture";

test("the outline follows the choice, and a statement selects what it is about", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("columns=fields");
  await page.getByRole("button", { name: "Outline", exact: true }).click();
  const outline = sight.outline();
  await expect(outline.getByRole("heading", { level: 2 })).toHaveText(
    "The paper in 143 statements",
  );
  await expect(outline.getByRole("link", { name: /chinaxiv\.org/ })).toHaveAttribute(
    "href",
    "https://chinaxiv.org/items/chinaxiv-202312.00024",
  );
  await sight.row("Talent gap").click();
  const marked = outline.locator("[data-mark='neighbour']");
  await expect(marked).toHaveCount(4);
  await expect(marked.first()).toBeInViewport();
  await outline.getByRole("button", { name: /9 million/ }).click();
  await expect(marked).toHaveCount(0);
  await expectMark(outline.getByRole("button", { name: /9 million/ }), "chosen");
  await expectMark(sight.row("Talent gap"), "neighbour");
  await expectMark(
    sight.grid().getByRole("columnheader", { name: /Intelligent manufacturing/ }),
    "neighbour",
  );
  await page.keyboard.press("Escape");
  await expect(outline).toHaveCount(0);
});

test("a term explains itself in both languages, and shows where the paper uses it", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=c-independent-control&reading=passages");
  const passages = sight.passages();
  const term = passages.getByRole("button", { name: "frontier technology" }).first();
  await term.click();
  const note = page.getByRole("dialog", { name: "frontier technology" });
  await expect(note).toContainText("前沿科技");
  await expect(note.locator("[lang='zh-Hans']")).toContainText("突破");
  await note.getByRole("button", { name: "Where the paper uses it" }).click();
  await expect(passages.getByRole("heading", { level: 2 })).toHaveText("frontier technology");
  await expect(
    passages
      .getByRole("listitem")
      .getByText(/^\d\.\d, paragraph/)
      .first(),
  ).toBeVisible();
  expect(page.url()).toContain("choose=term-frontier-technology");
});

test("a link opens its grade, its reason and its passages, from the picture and from the list", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=c-talent-gap&reading=passages");
  const passages = sight.passages();
  await expect(passages.getByRole("heading", { name: /^Leads to \(\d+\)$/ })).toBeVisible();
  await expect(passages.getByRole("heading", { name: /^Comes from \(\d+\)$/ })).toBeVisible();
  await openAt("wide=argument&choose=c-talent-gap");
  const strand = page.locator("svg .strand", { hasText: /Talent gap → Strengthen talent/ });
  await strand.locator(".strand-target").dispatchEvent("click");
  await expect(passages.getByRole("heading", { level: 2 })).toHaveText(/^Too few .* → Strengthen/);
  await expect(passages).toContainText(/structure/);
  await expect(passages).toContainText("Talent is an item of 4.3 and of 5.3.");
  await passages.getByRole("button", { name: /^Strengthen talent cultivation/ }).click();
  await expectMark(
    page.getByRole("button", { name: "Strengthen talent cultivation" }).first(),
    "chosen",
  );
});

test("the gaps are computed from the links, each with whose judgement it rests on", async ({
  page,
  openAt,
}) => {
  await openAt();
  await page.getByRole("button", { name: "Gaps", exact: true }).click();
  const gaps = page.getByRole("region", { name: "3 of 16 shortfalls have no recommendation" });
  await expect(gaps).toContainText(
    "4.2 has no chapter in section 5; items of 5.1 and 5.3 answer parts of it",
  );
  await expect(gaps).toContainText("Rests on: the paper’s structure");
  for (const name of ["Technical standards", "Regulation", "Large-model ecosystem"]) {
    await expect(gaps.getByRole("button", { name }).first()).toBeVisible();
  }
  await expect(gaps).toContainText("Central Science and Technology Commission");
  await gaps.getByRole("button", { name: "Regulation" }).first().click();
  await expectMark(gaps.getByRole("button", { name: "Regulation" }).first(), "chosen");
  await gaps.getByRole("button", { name: "Stated only" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/16 of 16/);
  await page.getByRole("button", { name: /Gaps in the argument: show as a table/i }).click();
  await expect(page.getByRole("table")).toContainText("Regulation");
});
