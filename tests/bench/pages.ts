/**
 * The budgets that hold in a page: Chromium with the built extension on news pages of our own. Engine, gate and peers run in
 * one and the same page; what the extension itself does there is read from Chromium's trace.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { compileSeeds } from '../../src/claims/compile.ts';
import { seedModule } from '../../src/claims/seed-module.ts';
import { tableModule } from '../../src/languages/table-module.ts';
import { tagNumbers } from '../../src/reading/tag-numbers.ts';
import { temporaryFolder } from '../browsers/browser.ts';
import { chromiumFlags, findBrowser } from '../browsers/find.ts';
import { article, NEWS } from '../browsers/site.ts';
import { additionRows } from './additions.ts';
import {
  CHECK_TO_FUSE,
  CHECK_TO_MINISEARCH,
  CHECK_TO_SEGMENTER,
  GATE,
  GATE_BYTES,
  GATE_TO_PASS,
  LONGEST_TASK,
  POPUP,
  POPUP_OF_MANY,
  type Row,
  WHOLE_CHECK,
} from './budgets.ts';
import { copyWith } from './grown-extension.ts';
import { grownDatabase } from './growth.ts';
import type { PageTimings } from './in-page.ts';
import { liveRows, popupRow } from './live.ts';
import { scrollingRows } from './scrolling.ts';
import { newsStyles } from './styles.ts';
import { pageOf, textWithClaims, textWithout } from './texts.ts';
import { traceOurs } from './trace.ts';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(root, '.output/chrome-mv3');
const NAME = 'secondSourceBench';
/** 100 KB, so many times: the 5 MB at which reading stops. */
const FIVE_MEGABYTES = 50;
/** Claims in the popup's larger database. */
const MANY = 10_000;
/** Long enough after the last of our work to be sure that it was the last. */
const QUIET = 1_500;

/** A page that shares its process with no other is told the time in steps of 5 µs, any other in steps of 100: as long as a whole pass. */
const FINE_CLOCK = '?fine-clock';
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** As long as most articles are, half of it about the war: what one page costs whoever reads the news. */
const usualText = (): string => `${textWithClaims().slice(0, 3_000)}\n${textWithout().slice(0, 3_000)}`;

const pages: Readonly<Record<string, () => string>> = {
  '/news/usual': () => article(pageOf(usualText())),
  '/news/full': () => article(pageOf(textWithClaims())),
  '/news/none': () => article(pageOf(textWithout())),
  '/news/long': () => article(pageOf(textWithClaims(), 10)),
  '/news/large': () => article(pageOf(textWithClaims(), FIVE_MEGABYTES)),
};

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      seedModule(resolve(root, 'seeds')),
      tableModule(() => compileSeeds(resolve(root, 'seeds')).origins),
      tagNumbers(),
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: NAME },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled for the page.');
  // A library's name is a `var`: in a page's function it would be gone at its end.
  return `${chunk.code}\nglobalThis.${NAME} = ${NAME};`;
}

async function openBrowser(profile: string, extension = built): Promise<BrowserContext> {
  if (!existsSync(extension)) throw new Error(`No built extension in ${extension}: npm run build makes it.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      ...chromiumFlags(),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  await context.route(`${NEWS}/**`, (route) => {
    const { pathname, search } = new URL(route.request().url());
    const page = pages[pathname];
    if (!page) return route.fulfill({ status: 404, body: '' });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(search === FINE_CLOCK ? ISOLATED : {}),
    };
    return route.fulfill({ status: 200, headers, body: page() });
  });
  return context;
}

async function measureIn(page: Page, code: string, path: string, runs: number): Promise<PageTimings> {
  await page.goto(`${NEWS}${path}${FINE_CLOCK}`, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET);
  for (const content of newsStyles()) await page.addStyleTag({ content });
  await page.addScriptTag({ content: code });
  return page.evaluate(
    ([name, repetitions]) =>
      (globalThis as unknown as Record<string, { measureHere(runs: number): PageTimings }>)[
        name
      ]?.measureHere(repetitions) as PageTimings,
    [NAME, runs] as const,
  );
}

const millisecond = { unit: 'ms' } as const;

/** The gate stops at the first evidence: only a page with none is read to its end. */
function peerRows(where: string, { found, gate, engine, whole }: PageTimings): Row[] {
  const look = {
    where,
    what: GATE,
    ours: gate.ours.median,
    cold: gate.ours.cold,
    ...millisecond,
  };
  const row = {
    where,
    what: WHOLE_CHECK,
    ours: engine.ours.median,
    cold: engine.ours.cold,
    ...millisecond,
  };
  return [
    { ...look, peer: 'bare TreeWalker pass', theirs: gate.bare.median, atMost: null },
    {
      ...look,
      peer: 'text nodes and one expression',
      theirs: gate.pass.median,
      atMost: found ? null : GATE_TO_PASS,
    },
    { ...row, peer: 'Intl.Segmenter', theirs: engine.segmenter.median, atMost: CHECK_TO_SEGMENTER },
    { ...row, peer: 'Fuse.js, each sentence', theirs: engine.fuse.median, atMost: CHECK_TO_FUSE },
    { ...row, peer: 'MiniSearch, each sentence', theirs: engine.mini.median, atMost: CHECK_TO_MINISEARCH },
    { ...row, peer: 'mark.js, five words', theirs: whole.mark.median, atMost: null },
    { ...row, peer: 'Dark Reader, enabling', theirs: whole.dark.median, atMost: null },
  ];
}

async function inNewBrowser<Result>(
  measure: (opened: { context: BrowserContext; browser: Browser; page: Page }) => Promise<Result>,
  extension = built,
): Promise<Result> {
  const profile = temporaryFolder('bench');
  const context = await openBrowser(profile.path, extension);
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium ended at once.');
    const page = await context.newPage();
    // The welcome page opens by itself, and is not what is measured.
    await page.waitForTimeout(QUIET);
    return await measure({ context, browser, page });
  } finally {
    await context.close();
    profile.remove();
  }
}

/**
 * The longest task of ours while a page loads in a browser of its own, just started: in one that has measured the peers
 * before, collecting their garbage falls into our tasks. Median of several loads, and the longest of all.
 */
async function longestTask(
  path: string,
  { loads, quiet }: { loads: number; quiet: number },
): Promise<{ all: Spread; uncollected: Spread }> {
  const all: number[] = [];
  const without: number[] = [];
  for (let load = 0; load < loads; load++) {
    const { longest, uncollected } = await inNewBrowser(({ browser, page }) =>
      traceOurs(browser, page, async () => {
        await page.bringToFront();
        await page.goto(`${NEWS}${path}`, { waitUntil: 'load' });
        await page.waitForTimeout(quiet);
      }),
    );
    all.push(longest);
    without.push(uncollected);
  }
  return { all: spreadOf(all), uncollected: spreadOf(without) };
}

interface Spread {
  median: number;
  most: number;
}

function spreadOf(found: number[]): Spread {
  found.sort((a, b) => a - b);
  return { median: found[found.length >> 1] ?? 0, most: found.at(-1) ?? 0 };
}

/** All that the extension does in a page as articles are: in the first one of a browser, and in those after it. */
const usualPage = (): Promise<Row> =>
  inNewBrowser(async ({ browser, page }) => {
    const costs: number[] = [];
    for (let load = 0; load <= LOADS.usual; load++) {
      const { all } = await traceOurs(browser, page, async () => {
        await page.bringToFront();
        await page.goto(`${NEWS}/news/usual`, { waitUntil: 'load' });
        await page.waitForTimeout(2 * QUIET);
      });
      costs.push(all);
    }
    const [cold = 0, ...warm] = costs;
    return {
      where: 'Chromium',
      what: 'a usual page (6 KB, half of it about the war), all of ours',
      ours: spreadOf(warm).median,
      cold,
      peer: 'what people take for at once',
      theirs: AT_ONCE,
      atMost: null,
      ...millisecond,
    };
  });

/** Loads of the small page; the large one is read in slices for as long as it takes, so there are few. */
const LOADS = { usual: 7, small: 7, large: 3 };
/** Milliseconds until an answer is felt as late. */
const AT_ONCE = 100;

export async function measurePages(runs: number): Promise<Row[]> {
  const code = await bundle();
  const small = await longestTask('/news/full', { loads: LOADS.small, quiet: QUIET });
  const large = await longestTask('/news/large', { loads: LOADS.large, quiet: 21 * QUIET });
  const usual = await usualPage();
  const live = await inNewBrowser(({ browser, page }) => liveRows(browser, page, `${NEWS}/news/full`));
  const places = {
    short: { address: `${NEWS}/news/full`, readIn: 3 * QUIET },
    long: { address: `${NEWS}/news/long`, readIn: 8 * QUIET },
  };
  const added = await inNewBrowser(({ browser, page }) => additionRows(browser, page, places));
  const scrolled = await inNewBrowser(({ browser, page }) => scrollingRows(browser, page, places));
  const grown = temporaryFolder('bench-grown');
  copyWith(grownDatabase(MANY), built, grown.path);
  const popupOfMany = await inNewBrowser(
    ({ context }) =>
      popupRow(context, runs, {
        what: `popup can be used, ${MANY.toLocaleString('en')} claims`,
        promised: POPUP_OF_MANY,
      }),
    grown.path,
  );
  grown.remove();
  return inNewBrowser(async ({ context, page }) => {
    const none = await measureIn(page, code, '/news/none', runs);
    const full = await measureIn(page, code, '/news/full', runs);
    if (none.found || !full.found) throw new Error('The gate does not tell the two pages apart.');
    const where = 'Chromium';
    return [
      ...peerRows(`${where}, full of claims`, full),
      ...peerRows(`${where}, none`, none),
      {
        where,
        what: 'script every news page pays for',
        ours: statSync(resolve(built, 'gate.js')).size,
        peer: '6 KB',
        theirs: GATE_BYTES,
        unit: 'B',
        atMost: 1,
      },
      ...[
        { what: `longest task of ours, 100 KB, ${LOADS.small} loads`, spread: small.all, atMost: 1 },
        { what: 'the same, collections of garbage apart', spread: small.uncollected, atMost: null },
        { what: `longest task of ours, 5 MB, ${LOADS.large} loads`, spread: large.all, atMost: 1 },
        { what: 'the same at 5 MB, collections apart', spread: large.uncollected, atMost: null },
      ].map(
        ({ what, spread, atMost }): Row => ({
          where,
          what,
          ours: spread.median,
          cold: spread.most,
          peer: 'one frame',
          theirs: LONGEST_TASK,
          atMost,
          ...millisecond,
        }),
      ),
      usual,
      ...live,
      ...added,
      ...scrolled,
      await popupRow(context, runs, { what: 'popup can be used', promised: POPUP }),
      popupOfMany,
    ];
  });
}
