import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, hold, panels, stand, test } from "./fixture";

const paperFile = /\/assets\/paper-[\w-]+\.json$/;

const first = {
  en: {
    lang: "en",
    title: "Strategic choices for China’s future industries · Throughline",
    findings: {
      drivers: /^Three drivers/,
      comparison: /no amount for four of six economies/,
      challenges: "Three of 16 shortfalls are answered by no recommendation",
      recommendations: "0 of 13 recommendations implemented",
      thread: "The whole argument, in counts",
    },
    counts: [
      "3drivers",
      "2directions",
      "4needs",
      "17practices abroad",
      "16shortfalls",
      "13recommendations",
      "0implemented",
    ],
  },
  zh: {
    lang: "zh-Hans",
    title: "未来产业科技发展战略选择 · Throughline",
    findings: {
      drivers: /^三大动力/,
      comparison: /六个经济体.+四个/,
      challenges: "16项短板中，3项没有建议回应",
      recommendations: "13条建议中0条已落实",
      thread: "全文论证一览",
    },
    counts: ["3项动力", "2个方向", "4项需求", "17项国外举措", "16项短板", "13条建议", "0条已落实"],
  },
};

for (const language of ["en", "zh"] as const) {
  const { lang, title, findings, counts } = first[language];

  test(`the paper opens on its four panels and its band (${language})`, async ({
    page,
    openAt,
    sight,
  }) => {
    await openAt(`lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(title);
    for (const panel of panels) {
      await expect(sight.heading(panel)).toHaveText(findings[panel]);
      await expect(sight.panel(panel)).toBeVisible();
    }
    await expect(sight.panel("thread").getByRole("listitem")).toContainText(counts);
  });
}

test("a second paper opens beside the first", async ({ page, openAt, sight }) => {
  await openAt("paper=example");
  await expect(page).toHaveTitle("A Bicycle Plan · Throughline");
  await expect(sight.driver("Bicycles")).toBeVisible();
  await expect(sight.panel("recommendations").getByRole("checkbox")).not.toHaveCount(0);
});

test("an old link to what the paper does not hold still opens it", async ({ openAt, sight }) => {
  await openAt("v=0&choose=no-such-item&wide=no-such-panel&columns=%F0%9F%92%A5");
  await expect(sight.heading("thread")).toHaveText(/chooses something this paper does not have/);
  for (const panel of panels) await expect(sight.panel(panel)).toBeVisible();
});

test("while the paper is on its way, the page says so", async ({ page }) => {
  const release = await hold(page, paperFile);
  await page.goto("/#lang=en");
  const main = page.getByRole("main");
  await expect(main).toHaveText("Opening the paper …");
  await expect(main).toHaveAttribute("aria-busy", "true");
  release();
  await stand(page);
});

test.describe("a paper that does not come", () => {
  test.use({ allowedNoise: /Failed to load resource/ });

  test("is told in a clear sentence, and Try again opens it", async ({ page }) => {
    await page.route(paperFile, (route) => route.abort());
    await page.goto("/#lang=en");
    await expectFailure(page, "Nothing answered at the paper’s address.");
    await page.unroute(paperFile);
    await page.getByRole("button", { name: "Try again" }).click();
    await stand(page);
  });

  test("is told with the server's answer", async ({ page }) => {
    await page.route(paperFile, (route) => route.fulfill({ status: 503 }));
    await page.goto("/#lang=en");
    await expectFailure(page, "The paper’s address answered with error 503.");
  });
});

test("a paper this copy does not hold is named, and those it holds are offered", async ({
  page,
  sight,
}) => {
  await page.goto("/#lang=en&paper=unheard-of");
  await expectFailure(page, "This copy of Throughline holds no paper called “unheard-of”.");
  await page.getByRole("button", { name: "chen-2023" }).click();
  await stand(page);
  await expect(sight.heading("drivers")).toHaveText(/^Three drivers/);
});

const wrongs: { what: string; change: Change; paths: RegExp[] }[] = [
  {
    what: "of another shape",
    change: (paper) => {
      paper.drivers[0].title.zh = "";
      paper.recommendations[1].id = "no spaces allowed";
    },
    paths: [/^drivers \/ d-vehicles \/ title \/ zh/, /^recommendations \/ no spaces allowed \/ id/],
  },
  {
    what: "at odds with itself",
    change: (paper) => {
      paper.measures[0].economies = ["XX"];
      paper.trends[0].passages = ["9-p9-s9"];
    },
    paths: [/^measures \/ m-lanes \/ economies/, /^trends \/ t-quiet \/ passages/],
  },
];

for (const { what, change, paths } of wrongs) {
  test(`every problem of a paper ${what} is listed by its path, in both languages`, async ({
    page,
  }) => {
    await serveExample(page, change);
    const problems = page.getByRole("listitem").filter({ has: page.locator("code") });

    await page.goto("/#lang=en&paper=example");
    await expectFailure(page, "does not follow the rules for a paper");
    for (const path of paths) await expect(problems.filter({ hasText: path })).toHaveCount(1);

    await page.goto("/#lang=zh&paper=example");
    await expect(page.getByRole("alert")).toContainText("不符合论文数据规则");
    for (const path of paths) {
      await expect(problems.filter({ hasText: path })).toContainText(/[\u4e00-\u9fff]/);
    }
  });
}

for (const [what, body] of [
  ["cut short", '{ "format": "throughline-paper", "id'],
  ["of another kind", "[]"],
  ["a web page", "<!doctype html><title>Not found</title>"],
] as const) {
  test(`a file that is ${what} is no white page`, async ({ page }) => {
    await page.route(paperFile, (route) => route.fulfill({ contentType: "text/plain", body }));
    await page.goto("/#lang=en");
    await expectFailure(page, /[a-z]+\.$/);
  });
}

test("a paper that holds nothing says so", async ({ page }) => {
  await serveExample(page, emptied, ["paper", "record", "story"]);
  await page.goto("/#lang=en&paper=example");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This paper has nothing to show yet",
  );
});

async function expectFailure(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The paper could not be opened");
  await expect(page.getByRole("alert")).toContainText(sentence);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
}

// biome-ignore lint/suspicious/noExplicitAny: what is served is meant to be wrong.
type Change = (file: any) => void;

/** Keeps the passages, but none that states anything. */
const emptied: Change = (file) => {
  for (const passage of file.passages ?? []) passage.role = "connective";
  for (const [key, value] of Object.entries(file)) {
    if (Array.isArray(value) && key !== "passages" && key !== "outline") file[key] = [];
  }
};

/** Serves files of the example paper, changed. */
async function serveExample(page: Page, change: Change, files = ["paper"]): Promise<void> {
  for (const name of files) {
    const file = JSON.parse(readFileSync(`data/example/${name}.json`, "utf8"));
    change(file);
    await page.route(new RegExp(`/assets/${name}-[\\w-]+\\.json$`), (route) =>
      route.fulfill({ json: file }),
    );
  }
}
