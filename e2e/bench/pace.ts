/**
 * What this machine takes at the moment to style and lay out a small page of 600 words anew, in ms, the middle
 * of fifteen. On a host that shares its memory such work takes several times as long from one minute to the
 * next, in processor time too, while sums run as fast as ever: figures compare only at a like pace.
 */
import type { Browser } from "@playwright/test";

const line = `<div>${Array.from({ length: 10 }, (_, at) => `<span>word ${at}</span>`).join("")}</div>`;
const content = `
  <style>
    div { display: grid; grid-template-columns: repeat(10, 1fr) }
    .odd { padding: 1px; color: red }
    .even { padding: 2px; color: blue }
  </style>
  ${line.repeat(60)}`;

export async function paceOf(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setContent(content);
    return await page.evaluate(styleAnew);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function styleAnew(): number {
  const words = [...document.querySelectorAll("span")];
  const times = Array.from({ length: 15 }, (_, round) => {
    const start = performance.now();
    for (const [at, word] of words.entries()) {
      word.className = round % 2 === 1 ? "odd" : "even";
      word.textContent = `word ${round} ${at}`;
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
}
