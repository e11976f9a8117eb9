/**
 * What the built extension costs on a page that lives: one that never rests, and one that grows; and how soon its popup can be
 * used. Read from Chromium's trace and the popup's own clock; the pages' changes are made as their scripts would make them.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { median, TURNS } from './additions.ts';
import { ADDED_TO_OWN, type Row, STORM } from './budgets.ts';
import { textWithClaims } from './texts.ts';
import { traceOurs } from './trace.ts';

/** Until the page's script has read it, and long enough after its last change to be sure it is through. */
const QUIET = 4_000;
const STORM_SECONDS = 10;
const A_SECOND = 300;
const ADDITIONS = 100;
/** Between two additions: those of a live page do not come all in one frame, nor do they wait for us. */
const BETWEEN = 50;

/** A ticker that is written anew, a class that comes and goes, a line that is added and taken away: a hundred times a second each. */
const storm = (page: Page): Promise<void> =>
  page.evaluate(
    ([seconds, rate]) =>
      new Promise<void>((resolve) => {
        const ticker = document.body.appendChild(document.createElement('p'));
        const list = document.body.appendChild(document.createElement('div'));
        const began = performance.now();
        let done = 0;
        const timer = setInterval(() => {
          const passed = (performance.now() - began) / 1_000;
          for (; done < Math.min(passed, seconds) * rate; done++) {
            if (done % 3 === 0) ticker.textContent = `Seen by ${done} readers`;
            else if (done % 3 === 1) list.classList.toggle('lit');
            else if (list.firstChild) list.firstChild.remove();
            else list.appendChild(document.createElement('p')).textContent = `Update ${done}`;
          }
          if (passed < seconds) return;
          clearInterval(timer);
          resolve();
        }, 10);
      }),
    [STORM_SECONDS, A_SECOND] as const,
  );

/** By a timer and not by promises: what runs behind those is counted as ours. So many paragraphs a turn of it. */
const add = (page: Page, lines: readonly string[], atATime: number): Promise<void> =>
  page.evaluate(
    ([texts, between, many]) =>
      new Promise<void>((resolve) => {
        const article = document.querySelector('article') ?? document.body;
        let next = 0;
        const timer = setInterval(() => {
          for (const text of texts.slice(next, next + many))
            article.appendChild(document.createElement('p')).textContent = text;
          next += many;
          if (next < texts.length) return;
          clearInterval(timer);
          resolve();
        }, between);
      }),
    [lines, BETWEEN, atATime] as const,
  );

export async function liveRows(browser: Browser, page: Page, address: string): Promise<Row[]> {
  const opened = async () => {
    // Behind the welcome page no frame is drawn, and half of what a storm costs is not done.
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET);
  };
  await opened();
  const stormy = await traceOurs(browser, page, () => storm(page));
  const lines = textWithClaims()
    .split('\n')
    .slice(-ADDITIONS)
    .map((line, index) => `${line} (${index})`);
  const costOf = async (atATime: number) => {
    await opened();
    const { all } = await traceOurs(browser, page, async () => {
      await add(page, lines, atATime);
      await page.waitForTimeout(QUIET);
    });
    return all;
  };
  // The same paragraphs at once are what they cost by themselves. In turn, so that a busy moment weighs on neither alone.
  const atOnce: number[] = [];
  const oneByOne: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    atOnce.push(await costOf(lines.length));
    oneByOne.push(await costOf(1));
  }
  return [
    {
      where: 'Chromium',
      what: `${A_SECOND} changes a second for ${STORM_SECONDS} s, all of ours`,
      ours: stormy.all,
      peer: `${STORM * 100} % of a core`,
      theirs: STORM_SECONDS * 1_000 * STORM,
      unit: 'ms',
      atMost: 1,
    },
    {
      where: 'Chromium',
      what: `${ADDITIONS} paragraphs added one by one`,
      ours: median(oneByOne),
      peer: 'the same added at once',
      theirs: median(atOnce),
      unit: 'ms',
      atMost: ADDED_TO_OWN,
    },
  ];
}

/** From the popup's document on until something in it can be used. The first opening is the cold one. */
export async function popupRow(
  context: BrowserContext,
  runs: number,
  { what, promised }: { what: string; promised: number },
): Promise<Row> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const popup = await context.newPage();
  await popup.bringToFront();
  await popup.addInitScript(() => {
    const seen = globalThis as unknown as { usable?: number };
    const observer = new MutationObserver(() => {
      if (!document.querySelector('input, button, a[href], select')) return;
      seen.usable = performance.now();
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let run = 0; run <= Math.min(runs, 20); run++) {
    await popup.goto(new URL('/popup.html', worker.url()).href);
    await popup.waitForFunction(() => 'usable' in globalThis);
    times.push(await popup.evaluate(() => (globalThis as unknown as { usable: number }).usable));
  }
  await popup.close();
  const [cold = 0, ...warm] = times;
  warm.sort((a, b) => a - b);
  return {
    where: 'Chromium',
    what,
    ours: warm[warm.length >> 1] ?? cold,
    cold,
    peer: 'what is promised',
    theirs: promised,
    unit: 'ms',
    atMost: 1,
  };
}
