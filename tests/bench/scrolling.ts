/**
 * What of ours a reader meets who scrolls: steps of the wheel on a page full of claims, and on one ten times as long. Read from
 * Chromium's trace.
 */
import type { Browser, Page } from 'playwright-core';
import type { Place } from './additions.ts';
import { LONGEST_TASK, type Row } from './budgets.ts';
import { traceOurs } from './trace.ts';

const STEPS = 20;
const PIXELS = 60;
/** Milliseconds: a hand on a wheel. */
const BETWEEN = 60;
/** What is put off until the page rests is done by then. */
const QUIET = 1_000;

async function scrollOn(browser: Browser, page: Page, { address, readIn }: Place) {
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(readIn);
  return traceOurs(browser, page, async () => {
    for (let step = 0; step < STEPS; step++) {
      await page.mouse.wheel(0, PIXELS);
      await page.waitForTimeout(BETWEEN);
    }
    await page.waitForTimeout(QUIET);
  });
}

export async function scrollingRows(
  browser: Browser,
  page: Page,
  { short, long }: { short: Place; long: Place },
): Promise<Row[]> {
  const onShort = await scrollOn(browser, page, short);
  const onLong = await scrollOn(browser, page, long);
  const named = { where: 'Chromium', unit: 'ms' } as const;
  const longest = { peer: 'one frame', theirs: LONGEST_TASK, atMost: 1 };
  return [
    {
      ...named,
      what: `longest task of ours, ${STEPS} steps of scrolling`,
      ours: onShort.longest,
      ...longest,
    },
    {
      ...named,
      what: `longest task of ours, ${STEPS} steps of scrolling, a page ten times as long`,
      ours: onLong.longest,
      ...longest,
    },
    {
      ...named,
      what: `${STEPS} steps of scrolling, a page ten times as long, all of ours`,
      ours: onLong.all,
      peer: 'on the page of 100 KB',
      theirs: onShort.all,
      atMost: null,
    },
  ];
}
