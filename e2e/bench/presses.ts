/** What a reader does, each press timed: choosing by mouse and by key, walking, switching the language. */
import type { Page } from "@playwright/test";
import { type Reaction, react } from "./probe";

/** One kind of mark from each panel that holds marks in every state. */
const kinds = [
  { panel: "drivers", marks: "button.driver" },
  { panel: "challenges", marks: "[role='rowheader'][data-item]" },
  { panel: "recommendations", marks: "[data-recommendation] button[aria-expanded]" },
  { panel: "comparison", marks: "button[data-item]:not(.economy)" },
] as const;

export type Presses = Readonly<Record<"mouse" | "key" | "step" | "language", readonly Reaction[]>>;
type Kind = (typeof kinds)[number];

/** In the page: where the nth mark in sight stands that is not chosen, counted round. */
function findMark({ panel, marks, nth }: Kind & { nth: number }) {
  const places = [...document.querySelectorAll(`[data-panel="${panel}"] ${marks}`)]
    .filter((mark) => mark.getAttribute("data-mark") !== "chosen")
    .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
    .map(({ mark, box }) => ({ mark, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
    .filter(({ mark, x, y }) => mark.contains(document.elementFromPoint(x, y)));
  const place = places[nth % places.length];
  return place ? { x: place.x, y: place.y } : null;
}

async function chooseByMouse(page: Page, kind: Kind, nth: number): Promise<Reaction> {
  const place = await page.evaluate(findMark, { ...kind, nth });
  if (!place) throw new Error(`No mark of ${kind.panel} is in sight: ${page.url()}`);
  await page.mouse.move(place.x, place.y);
  return react(page, () => page.mouse.click(place.x, place.y));
}

const arrows = ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"] as const;

/** In the page: to the panel's tab stop, or beside it where that is no mark. */
function enter(panel: string): void {
  const marks = `[data-panel="${panel}"] [data-mark]`;
  const stop = document.querySelector<HTMLElement>(`${marks}[tabindex="0"]`);
  (stop ?? document.querySelector<HTMLElement>(marks))?.focus();
}

/** In the page: whether a press would choose something new. */
function isOnNewMark(): boolean {
  const { activeElement: mark } = document;
  return mark?.matches("[data-mark]:not([data-mark='chosen'], [aria-disabled='true'])") ?? false;
}

/** From the panel's tab stop by arrow to a mark that is not chosen, then Space. */
async function chooseByKey(page: Page, { panel }: Kind, nth: number): Promise<Reaction> {
  await page.evaluate(enter, panel);
  const [down, up, right, left] = arrows;
  const near = nth % 2 === 0 ? [down, up] : [up, down];
  // Beside a row chosen by several marks stand its economies, behind the sign that it is checked.
  for (const arrow of [...near, right, left, left, left, down, down]) {
    await page.keyboard.press(arrow);
    if (await page.evaluate(isOnNewMark)) return react(page, () => page.keyboard.press("Space"));
  }
  throw new Error(`No arrow leads to a mark in ${panel}.`);
}

/** In the page: to the chosen item in the band, where arrows walk. */
function enterBand(): void {
  document.querySelector<HTMLElement>('[data-panel="thread"] [data-mark="chosen"]')?.focus();
}

/** From a shortfall to its need, on to what needs that, and back the same way. */
async function walk(page: Page, nth: number): Promise<readonly Reaction[]> {
  const [, shortfalls] = kinds;
  await chooseByMouse(page, shortfalls, nth);
  await page.evaluate(enterBand);
  const steps: Reaction[] = [];
  for (const arrow of ["ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight"]) {
    const from = page.url();
    steps.push(await react(page, () => page.keyboard.press(arrow)));
    if (page.url() === from) throw new Error(`${arrow} leads nowhere: ${from}`);
    await expectChosen(page);
  }
  return steps;
}

async function switchLanguage(page: Page): Promise<Reaction> {
  const other = page.locator("header label:has(input[name='language']:not(:checked))");
  const box = await other.boundingBox();
  if (!box) throw new Error("The languages are out of sight.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  return react(page, () => page.mouse.click(x, y));
}

/** In the page: panels that do not show the choice, by name. */
function findBehind(): readonly string[] {
  const chosen = new URLSearchParams(location.hash.slice(1)).get("choose");
  if (!chosen) return ["the address"];
  const itemOf = (mark: Element) =>
    mark.getAttribute("data-item") ??
    mark.closest("[role='row']")?.querySelector("[data-item]")?.getAttribute("data-item");
  return [...document.querySelectorAll("main > [data-panel]")]
    .filter((panel) => {
      const marks = [...panel.querySelectorAll("[data-mark]")];
      const stateOf = (mark: Element) => mark.getAttribute("data-mark");
      // The band of an item without a line holds no mark at all.
      const isIdle = marks.length > 0 && marks.every((mark) => stateOf(mark) === "idle");
      const picked = marks.filter((mark) => stateOf(mark) === "chosen");
      return isIdle || picked.some((mark) => itemOf(mark) !== chosen);
    })
    .map((panel) => panel.getAttribute("data-panel") ?? "?");
}

async function expectChosen(page: Page): Promise<void> {
  const behind = await page.evaluate(findBehind);
  if (behind.length > 0)
    throw new Error(`The choice does not show in ${behind.join(", ")}: ${page.url()}`);
}

/** In rounds over the panels, until the rounds are over or the time is up. */
export async function pressAll(
  page: Page,
  plan: { readonly seed: number; readonly rounds: number; readonly until: number },
): Promise<Presses> {
  const made: Record<keyof Presses, Reaction[]> = { mouse: [], key: [], step: [], language: [] };
  for (let round = 0; round < plan.rounds; round += 1) {
    // A visit that has begun makes at least one whole round.
    if (round > 0 && Date.now() > plan.until) break;
    const nth = plan.seed * plan.rounds + round;
    for (const kind of kinds) {
      made.mouse.push(await chooseByMouse(page, kind, nth));
      await expectChosen(page);
      made.key.push(await chooseByKey(page, kind, nth));
      await expectChosen(page);
    }
    made.step.push(...(await walk(page, nth)));
    made.language.push(await switchLanguage(page));
    made.language.push(await switchLanguage(page));
  }
  return made;
}
