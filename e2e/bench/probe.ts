/** From a press to the frame that shows every panel changed, as the page itself sees it. */
import type { Page } from "@playwright/test";

export type Reaction = {
  /** Milliseconds from the press to after the first frame that follows the last change in any panel. */
  readonly painted: number;
  /** The browser's own figure for the slowest event of the interaction, rounded by it to 8 ms. */
  readonly event: number;
  /** Panels that changed. */
  readonly panels: readonly string[];
};

export async function react(page: Page, press: () => Promise<void>): Promise<Reaction> {
  const probe = await page.evaluateHandle(armProbe);
  await press();
  const reaction = await probe.evaluate(({ reaction }) => reaction);
  await probe.dispose();
  if (!reaction) throw new Error("A press changed nothing within its time.");
  return reaction;
}

/** Runs in the page; holds on until nothing has changed for a while, so that late drawing counts. */
function armProbe(): { reaction: Promise<Reaction | null> } {
  const quiet = 200;
  const limit = 20_000;
  // What the browser does not report took less than the least it reports.
  const least = 16;
  let start = Number.NaN;
  let painted = Number.NaN;
  let event = least;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const panels = new Set<string>();
  const note = ({ timeStamp }: Event) => {
    if (Number.isNaN(start)) start = timeStamp;
  };
  // An input method's text comes without a key.
  const pressed = ["pointerdown", "keydown", "beforeinput"];
  for (const type of pressed) window.addEventListener(type, note, { capture: true });
  const timings = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) {
      if (startTime >= start - 1) event = Math.max(event, duration);
    }
  };
  const timing = new PerformanceObserver((list) => timings(list.getEntries()));
  // TypeScript's library does not know the threshold yet.
  const asked: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    durationThreshold: least,
  };
  timing.observe(asked);
  const reaction = new Promise<Reaction | null>((resolve) => {
    const finish = () => {
      clearTimeout(giveUp);
      for (const type of pressed) window.removeEventListener(type, note, { capture: true });
      changes.disconnect();
      timings(timing.takeRecords());
      timing.disconnect();
      const isSeen = !Number.isNaN(painted);
      resolve(isSeen ? { painted: painted - start, event, panels: [...panels] } : null);
    };
    const giveUp = setTimeout(finish, limit);
    const afterFrame = () => {
      painted = performance.now();
      clearTimeout(timer);
      timer = setTimeout(finish, quiet);
    };
    const changes = new MutationObserver((records) => {
      if (Number.isNaN(start)) return;
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const panel = element?.closest("[data-panel]")?.getAttribute("data-panel");
        if (panel) panels.add(panel);
      }
      clearTimeout(timer);
      // The first callback comes before the frame is drawn, the second after.
      requestAnimationFrame(() => requestAnimationFrame(afterFrame));
    });
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  return { reaction };
}
