/**
 * Three kinds of test: the engine and the components in Node, page code in a real Chromium, the built extension in real browsers.
 * No retries: a test that fails once has failed.
 */
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { seedModule } from './src/claims/seed-module.ts';
import { chromiumFlags, findBrowser } from './tests/browsers/find.ts';
import { sameLook } from './tests/looks/same-look.ts';

/** By its full path: the browser's server looks for the files it watches from its own root. */
const seeds = resolve(import.meta.dirname, 'seeds');
const inPage = ['tests/page/**/*.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'];
const endToEnd = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    retry: 0,
    // Vitest leaves one core free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [seedModule(seeds)],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...inPage, endToEnd],
          environment: 'node',
          // Only against a test that hangs: commands are started as a person starts them, on machines of every speed.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [seedModule(seeds)],
        // Found before the first test runs: found later, the page is loaded again in the middle of it.
        optimizeDeps: { include: ['axe-core'] },
        test: {
          name: 'page',
          include: inPage,
          testTimeout: 60_000,
          // What a page fetches first may take its time on a slow machine; only a thing that never comes is to fail.
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                comparatorName: 'sameLook',
                comparators: { sameLook },
                resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
                  resolve(root, testFileDirectory, 'pictures', `${arg}${ext}`),
                resolveDiffPath: ({ root, arg, ext }) => resolve(root, 'artifacts/looks', `${arg}${ext}`),
              },
            },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                // Letters as they are drawn, not as a machine's own settings would rather have them: pictures of them are compared.
                args: [...chromiumFlags(), '--font-render-hinting=none', '--disable-lcd-text'],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: [endToEnd],
          environment: 'node',
          // Two browsers at a time, each with a window of its own in front: a test waits for its browser half of the time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
