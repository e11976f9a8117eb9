/**
 * `npm run bench:packs`: what claim packs cost in the built extension in Chromium, from a thousand claims to a hundred thousand:
 * reading a file, keeping it, a page's question to a background that was asleep and to one that is awake, the panel, a figure. Prints a
 * table; promises nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../browsers/find.ts';
import { article, NEWS } from '../browsers/site.ts';
import { grownPack } from '../claims/grown-pack.ts';

/** Sizes of the packs, one after the other in one browser: a file holds 20 MB, so a hundred thousand are two. */
const RUNS = [[1_000], [10_000], [50_000, 50_000]] as const;
const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const TEXT =
  '<p>At least 3,000 North Korean soldiers have been killed, officials said on Tuesday.</p>' +
  '<p>About 10,000 North Korean soldiers are deployed in the Kursk region.</p>';
const WANTED = [
  { figure: 'dprk-killed', dates: ['2024-11-05'] },
  { figure: 'dprk-troops-kursk', dates: ['2024-11-05'] },
];

/** A figure with a tenth of the claims or so. */
const CROWDED = 'dprk-wounded';

const TURNS = 15;
const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

interface Costs {
  claims: number;
  /** Bytes. */
  file: number;
  answer: number;
  kept: number;
  memory: number;
  /** Milliseconds. */
  read: number;
  keep: number;
  asleep: number;
  awake: number;
  panel: number;
  figure: number;
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).hostname;
}

/** Milliseconds until the settings say so, after `act`. */
async function until(page: Page, words: string, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), words, {
    polling: 'raf',
    timeout: 120_000,
  });
  return performance.now() - start;
}

async function importPack(
  page: Page,
  size: number,
  id: string,
): Promise<{ read: number; keep: number; file: number }> {
  const text = JSON.stringify(grownPack(size, id));
  const buffer = Buffer.from(text);
  const read = await until(page, 'Nothing is imported yet', () =>
    page
      .locator('#packs input[type=file]')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer }),
  );
  const keep = await until(page, `“A pack of ${size}” is imported.`, () =>
    page.locator('#packs .preview .primary').evaluate((button: HTMLElement) => button.click()),
  );
  return { read, keep, file: buffer.length };
}

/** Asks the background from where the page script would: the extension's own world in the page. */
function asker(session: CDPSession): Promise<() => Promise<{ time: number; bytes: number }>> {
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { type?: string } | undefined;
      if (data?.type !== 'isolated' || !context.origin.startsWith('chrome-extension:')) return;
      found(async () => {
        const { result } = await session.send('Runtime.evaluate', {
          contextId: context.id,
          awaitPromise: true,
          returnByValue: true,
          expression: `(async () => {
            const start = performance.now();
            const answer = await chrome.runtime.sendMessage({ type: 'pack-claims', wanted: ${JSON.stringify(WANTED)} });
            return { time: performance.now() - start, bytes: JSON.stringify(answer).length };
          })()`,
        });
        return result.value as { time: number; bytes: number };
      });
    });
  });
}

async function putToSleep(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
}

async function measure(sizes: readonly number[]): Promise<Costs> {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-packs-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...chromiumFlags()],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const id = await extensionId(context);
    const body = article(TEXT);
    await context.route(`${NEWS}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    // What is not in front is slowed down by its browser: the welcome page, which comes on its own time, is not waited behind.
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    while (!context.pages().some(isWelcome)) await new Promise((resolve) => setTimeout(resolve, 100));
    for (const page of context.pages().filter(isWelcome)) await page.close();
    const settings = await context.newPage();
    await settings.bringToFront();
    await settings.goto(`chrome-extension://${id}/options.html`);
    let [read, keep, file] = [0, 0, 0];
    for (const [nth, size] of sizes.entries()) {
      const one = await importPack(settings, size, `grown-${nth}`);
      read += one.read;
      keep += one.keep;
      file += one.file;
    }
    const kept = await settings.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

    const news = await context.newPage();
    const session = await context.newCDPSession(news);
    const asking = asker(session);
    await session.send('Runtime.enable');
    await news.goto(`${NEWS}/news/packs`);
    const ask = await asking;
    const [asleep, awake]: [number[], number[]] = [[], []];
    let answer = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      await putToSleep(session);
      const first = await ask();
      asleep.push(first.time);
      answer = first.bytes;
      awake.push((await ask()).time);
    }

    const panel = await context.newPage();
    await panel.bringToFront();
    const start = performance.now();
    await panel.goto(`chrome-extension://${id}/sidepanel.html#figures`);
    await panel.waitForFunction(
      (figure) => {
        const told = document.querySelector(`[data-figure="${figure}"] .row-count`)?.textContent ?? '';
        return Number(told.replace(/[,.]/g, '').match(/\d+/)?.[0] ?? 0) > 10;
      },
      CROWDED,
      { polling: 'raf' },
    );
    const shown = performance.now() - start;
    const opened = await panel.evaluate(
      (figure) =>
        new Promise<number>((done) => {
          const start = performance.now();
          document.querySelector<HTMLElement>(`[data-figure="${figure}"]`)?.click();
          const look = (): void => {
            const isDrawn = document.querySelector('.plot > svg') !== null;
            if (isDrawn) setTimeout(() => done(performance.now() - start));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      CROWDED,
    );
    const heap = await context.newCDPSession(panel);
    await heap.send('HeapProfiler.collectGarbage');
    const { usedSize: memory } = await heap.send('Runtime.getHeapUsage');
    const claims = sizes.reduce((sum, size) => sum + size, 0);
    return {
      claims,
      file,
      answer,
      kept,
      read,
      keep,
      asleep: middle(asleep),
      awake: middle(awake),
      panel: shown,
      figure: opened,
      memory,
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
const size = (bytes: number) =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  '| claims | file | read and checked | kept | on disk | answer to a page | asleep | awake | panel lists them | opens one of the fullest figures | its memory |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const sizes of RUNS) {
  const one = await measure(sizes);
  const cells = [
    one.claims.toLocaleString('en'),
    size(one.file),
    ms(one.read),
    ms(one.keep),
    size(one.kept),
    size(one.answer),
    ms(one.asleep),
    ms(one.awake),
    ms(one.panel),
    ms(one.figure),
    size(one.memory),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
