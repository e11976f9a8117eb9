/**
 * What text costs that is added to a page later: 1, 10 and 100 paragraphs at once, on a page and on one ten times as long.
 * It is to grow with what was added, not with what stood there before. Read from Chromium's trace.
 */
import type { Browser, Page } from 'playwright-core';
import { ADDITION_TO_PAGE, ADDITION_TO_TEXT, type Row } from './budgets.ts';
import { textWithClaims } from './texts.ts';
import { traceOurs } from './trace.ts';

const COUNTS = [1, 10, 100] as const;
/** Long enough after an addition to be sure that it has been read: a page that changes is read every two and a half seconds at most. */
const QUIET = 4_000;
/** Times each addition is made; its median counts. */
export const TURNS = 3;

/** Behind a timer and not a promise: what runs behind those is counted as ours. */
const add = (page: Page, lines: readonly string[]): Promise<void> =>
  page.evaluate(
    (texts) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          const article = document.querySelector('article') ?? document.body;
          article.append(
            ...texts.map((text) => {
              const paragraph = document.createElement('p');
              paragraph.textContent = text;
              return paragraph;
            }),
          );
          resolve();
        });
      }),
    lines,
  );

export const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

export interface Place {
  address: string;
  /** Milliseconds until all of it has been read. */
  readIn: number;
}

/** Milliseconds of all of ours, by how many paragraphs were added. */
async function costsOn(browser: Browser, page: Page, { address, readIn }: Place): Promise<number[]> {
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(readIn);
  const lines = textWithClaims().split('\n');
  let next = 0;
  const costs: number[] = [];
  for (const count of COUNTS) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      // Words that the page has nowhere yet: those it has are remembered.
      const texts = Array.from({ length: count }, () => `${lines[next % lines.length]} (${next++})`);
      const { all } = await traceOurs(browser, page, async () => {
        await add(page, texts);
        await page.waitForTimeout(QUIET);
      });
      times.push(all);
    }
    costs.push(median(times));
  }
  return costs;
}

export async function additionRows(
  browser: Browser,
  page: Page,
  { short, long }: { short: Place; long: Place },
): Promise<Row[]> {
  const onShort = await costsOn(browser, page, short);
  const onLong = await costsOn(browser, page, long);
  return COUNTS.flatMap((count, index): Row[] => {
    const named = { where: 'Chromium', unit: 'ms' } as const;
    const here = onShort[index] ?? 0;
    const before = onShort[index - 1];
    const what = `${count} paragraph${count === 1 ? '' : 's'} added`;
    return [
      {
        ...named,
        what: `${what} to a page ten times as long`,
        ours: onLong[index] ?? 0,
        peer: 'to the page of 100 KB',
        theirs: here,
        atMost: ADDITION_TO_PAGE,
      },
      ...(before === undefined
        ? []
        : [
            {
              ...named,
              what,
              ours: here,
              peer: `ten times what ${count / 10} cost${count === 10 ? 's' : ''}`,
              theirs: before * 10,
              atMost: ADDITION_TO_TEXT,
            },
          ]),
    ];
  });
}
