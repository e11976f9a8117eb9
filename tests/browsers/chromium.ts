/**
 * Runs Chromium with the built extension, a fresh profile and a news site of our own (Playwright).
 * The popup and the closed shadow root are read over the DevTools protocol; the product has no switch for tests.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import {
  type BrowserSettings,
  type Point,
  type RunningBrowser,
  type Surface,
  type Tab,
  temporaryFolder,
  until,
} from './browser.ts';
import { chromiumFlags, findBrowser } from './find.ts';
import { attachTo } from './targets.ts';

/** What an extension's worker offers, as far as it is used here. `dispatch` is how Chromium itself hands an event over. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  runtime: { onInstalled: { dispatch(details: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}
declare const chrome: ExtensionApi;

export async function openChromium(settings: BrowserSettings): Promise<RunningBrowser> {
  const { site, extension, headless = true, viewport = { width: 1100, height: 900 } } = settings;
  const strays: string[] = [];
  const sink = createServer().on('connect', (request, socket) => {
    strays.push(`https://${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  sink.on('request', (request, response) => {
    strays.push(request.url ?? '');
    response.writeHead(502).end();
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const profile = temporaryFolder('chromium');
  // Without this the browser opens connections ahead of a page, which nothing on the page asked for.
  mkdirSync(join(profile.path, 'Default'));
  writeFileSync(join(profile.path, 'Default/Preferences'), '{"net":{"network_prediction_options":2}}');
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: findBrowser('chromium'),
    headless,
    viewport,
    ...(settings.colorScheme ? { colorScheme: settings.colorScheme } : {}),
    ...(settings.scale ? { deviceScaleFactor: settings.scale } : {}),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Whatever no route answers, of any process, ends here and is written down.
      `--proxy-server=http://127.0.0.1:${(sink.address() as AddressInfo).port}`,
      '--enable-unsafe-extension-debugging',
      ...chromiumFlags(),
      ...(settings.darkens ? ['--enable-features=WebContentsForceDark'] : []),
    ],
    // As readers have it: with extensions, and with pages held ready for the way back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  for (const origin of site.origins) {
    await context.route(`${origin}/**`, (route) => {
      const { status, type, body } = site.answer(route.request().url());
      return route.fulfill({ status, contentType: type, body });
    });
  }
  const gone = new Promise((resolve) => context.once('close', resolve));
  const tidy = async () => {
    sink.closeAllConnections();
    await new Promise((resolve) => sink.close(resolve));
    profile.remove();
  };

  const whole = context.browser();
  if (!whole) throw new Error('Chromium ended at once.');
  const session = await whole.newBrowserCDPSession();
  const workerTarget = await until("the extension's worker to start", async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  });
  const id = new URL(workerTarget.url).hostname;
  const worker = await attachTo(session, workerTarget.targetId);
  const welcome = await until('the welcome page', () =>
    context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  // On a busy machine the welcome page may be the first there is.
  let spare = context.pages().find((page) => page !== welcome) ?? null;
  if (!settings.welcome) await welcome.close();
  const pages = new Map<Tab, Page>();
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab);
    if (!page) throw new Error('That tab is not of this browser.');
    return page;
  };
  /** The browser's own id of a tab: found by making it the active one. */
  const idOf = async (tab: Tab): Promise<number> => {
    await pageOf(tab).bringToFront();
    const active = await worker.run(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const first = active[0];
    if (!first) throw new Error('No tab is active.');
    return first.id;
  };
  let kept: Promise<string> | undefined;
  const adopt = async (page: Page): Promise<Tab> => {
    const tab = await chromiumTab(context, page);
    pages.set(tab, page);
    page.on('download', (download) => {
      kept = download.path();
    });
    return tab;
  };

  return {
    name: 'chromium',
    async tab() {
      const page = spare ?? (await context.newPage());
      spare = null;
      return adopt(page);
    },
    async popup(over) {
      await pageOf(over).bringToFront();
      return popupOf(session, id, pageOf(over));
    },
    async beside(over) {
      await pageOf(over).bringToFront();
      const popup = await popupOf(session, id, pageOf(over));
      await until('the button in the popup', () =>
        popup.run(() => {
          const button = document.querySelector<HTMLButtonElement>('header button.icon');
          button?.click();
          return button !== null;
        }),
      );
      const target = await until('the side panel', async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find(({ url }) => /^chrome-extension:.*sidepanel\.html/.test(url));
      });
      const panel = await attachTo(session, target.targetId);
      await until('the side panel to load', () => panel.run(() => document.readyState === 'complete'));
      return panel;
    },
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return adopt(page);
    },
    async badge(tab) {
      const tabId = await idOf(tab);
      return worker.run((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    },
    async title(tab) {
      const tabId = await idOf(tab);
      return worker.run((id) => chrome.action.getTitle({ tabId: id }), tabId);
    },
    async ask(tab, message) {
      const id = await idOf(tab);
      const answer = await worker.run(([to, what]) => chrome.tabs.sendMessage(to, what).catch(() => null), [
        id,
        message,
      ] as const);
      return (answer ?? null) as never;
    },
    async command(name, tab) {
      const id = await idOf(tab);
      const url = pageOf(tab).url();
      await worker.run(([command, of]) => chrome.commands.onCommand.dispatch(command, of), [
        name,
        { id, url },
      ] as const);
    },
    async chooseMenu(tab) {
      const id = await idOf(tab);
      const selectionText = await pageOf(tab).evaluate(() => String(getSelection()));
      const url = pageOf(tab).url();
      await worker.run(([info, of]) => chrome.contextMenus.onClicked.dispatch(info, of), [
        { menuItemId: 'look-up', selectionText, pageUrl: url, frameId: 0, editable: false },
        { id, url },
      ] as const);
    },
    async hasPage(part) {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(({ url }) => url.includes(part));
    },
    countPages: async (end) => context.pages().filter((page) => page.url().endsWith(end)).length,
    async clipboard(tab) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const text = await tab.run(() => navigator.clipboard.readText());
      await context.clearPermissions();
      return text;
    },
    downloaded: async () => readFileSync(await await until('a download', () => kept), 'utf8'),
    update: () =>
      worker.run(() => chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })),
    strays: () => strays.filter((address) => !isBrowsersOwn(address)),
    async closed() {
      await gone;
      await tidy();
    },
    async close() {
      await context.close();
      await tidy();
    },
  };
}

/** Chromium looks for its own updates and time whatever one tells it. */
function isBrowsersOwn(address: string): boolean {
  return /\/\/([\w-]+\.)*(google|googleapis|gstatic|googleusercontent|gvt1)\.com[:/]/.test(`${address}/`);
}

async function chromiumTab(context: BrowserContext, page: Page): Promise<Tab> {
  const session = await context.newCDPSession(page);
  return {
    run: (look, argument) => page.evaluate(look as (argument: unknown) => never, argument),
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    async drawn(look, argument) {
      const root = (await closedRoots(session))[0];
      if (root === undefined) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
      if (object.objectId === undefined) return null;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (argument) { return (${look.toString()})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    hosts: async () => (await closedRoots(session)).length,
    async nodesHeld() {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).nodes;
    },
    click: ({ x, y }: Point) => page.mouse.click(x, y),
    hover: ({ x, y }: Point) => page.mouse.move(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** Backend ids of the closed shadow roots that hang directly on children of the document element. */
async function closedRoots(session: CDPSession): Promise<number[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  return (html?.children ?? [])
    .flatMap((node) => node.shadowRoots ?? [])
    .filter((shadow) => shadow.shadowRootType === 'closed')
    .map((shadow) => shadow.backendNodeId);
}

/** A click on the toolbar button over a page, with all that a reader's click grants; and what it opens. */
async function popupOf(session: CDPSession, id: string, over: Page): Promise<Surface> {
  const popups = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'page' && /^chrome-extension:.*popup\.html$/.test(url),
    );
  };
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabTarget = tabs.find(({ url }) => url === over.url());
  if (!tabTarget) throw new Error(`No tab shows ${over.url()}.`);
  // The popup of the tab before may still be on its way out.
  const old = new Set((await popups()).map(({ targetId }) => targetId));
  // Younger than Playwright's list of commands.
  const send = session.send as (method: string, parameters: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tabTarget.targetId });
  const target = await until('the popup to open', async () =>
    (await popups()).find(({ targetId }) => !old.has(targetId)),
  );
  const surface = await attachTo(session, target.targetId);
  await until('the popup to load', () => surface.run(() => document.readyState === 'complete'));
  return surface;
}
