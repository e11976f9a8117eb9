/**
 * Runs Firefox with the built extension, a fresh profile and a news site of our own: one session, opened over Marionette,
 * with WebDriver BiDi on it to answer requests. Closed shadow roots are read from Marionette's privileged sandbox,
 * popup and background through the browser's own windows; the product has no switch for tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { answerRequests } from './bidi.ts';
import {
  type BrowserSettings,
  type RunningBrowser,
  type Surface,
  type Tab,
  temporaryFolder,
  until,
} from './browser.ts';
import { findBrowser } from './find.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** Fixed, so that the extension's own pages have a known address. */
const uuid = 'b5e0c1de-5ec0-4d50-8bce-2ce5ec0d5c0e';
const keys = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' } as const;

export async function openFirefox(settings: BrowserSettings): Promise<RunningBrowser> {
  const { site, extension, headless = true, viewport = { width: 1100, height: 900 } } = settings;
  const id = extensionId(extension);
  const strays: string[] = [];
  const sink = createServer((socket) => {
    socket.once('data', (data) => strays.push(/^\S+ (\S+)/.exec(data.toString())?.[1] ?? '?'));
    socket.on('data', () => socket.end('HTTP/1.1 502 Refused\r\n\r\n'));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const profile = temporaryFolder('firefox');
  writeFileSync(
    join(profile.path, 'user.js'),
    preferences(id, profile.path, (sink.address() as AddressInfo).port, settings),
  );
  const child = spawn(
    findBrowser('firefox'),
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile.path,
    ],
    { stdio: 'ignore' },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  // A run that is broken off leaves no browser behind.
  const end = () => child.kill();
  process.once('exit', end);
  const portFile = join(profile.path, 'MarionetteActivePort');
  const port = await until(
    'Firefox to start',
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    60_000,
  );
  const marionette = await connectMarionette(port);
  const { capabilities } = (await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    webSocketUrl: true,
  })) as { capabilities: { webSocketUrl: string } };
  const intercepting = await answerRequests(capabilities.webSocketUrl, site);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  const chrome = chromeScripts(marionette);
  await marionette.send('WebDriver:SetWindowRect', { width: viewport.width, height: viewport.height + 90 });

  const handles = new Map<Tab, string>();
  const handleOf = (tab: Tab): string => {
    const handle = handles.get(tab);
    if (handle === undefined) throw new Error('That tab is not of this browser.');
    return handle;
  };
  const select = (tab: Tab) =>
    marionette.send('WebDriver:SwitchToWindow', { handle: handleOf(tab), focus: true });
  // Marionette speaks of the tab it is in, and must not be in one that a test has closed.
  const home = (await marionette.send('WebDriver:GetWindowHandle')) as { value: string };
  const newTab = async (): Promise<Tab> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle: home.value, focus: true });
    const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    const tab = firefoxTab(marionette, handle);
    handles.set(tab, handle);
    return tab;
  };
  const ours = `const extension = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
    const win = Services.wm.getMostRecentWindow('navigator:browser');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const button = ExtensionParent.apiManager.global.browserActionFor(extension);
    const { action } = button;`;

  const findWelcome = `${ours} const welcome = win.gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));`;
  await until('the welcome page', () => chrome<boolean>(`${findWelcome} return welcome !== undefined;`));
  if (!settings.welcome) await chrome(`${findWelcome} win.gBrowser.removeTab(welcome);`);

  const tidy = async () => {
    process.off('exit', end);
    intercepting.close();
    marionette.close();
    await new Promise((resolve) => sink.close(resolve));
    profile.remove();
  };

  return {
    name: 'firefox',
    tab: newTab,
    async popup(over) {
      await select(over);
      // The popup of the tab before may still be on its way out, and would be taken for this one.
      await until('the last popup to go', () =>
        chrome<boolean>(`${ours}
          const old = win.document.querySelector('browser.webextension-popup-browser');
          old?.closest('panel')?.hidePopup();
          return old === null;`),
      );
      await chrome(`${ours} await button.openPopup(win, false);`);
      await until('the popup to open', () =>
        chrome<boolean>(
          `${ours} return win.document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.state === 'open';`,
        ),
      );
      const surface = frameSurface(
        chrome,
        `const frame = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('browser.webextension-popup-browser');`,
      );
      await until('the popup to load', () =>
        surface
          .run(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
          .catch((error: Error) => {
            if (error.message !== silent) throw error;
            return false;
          }),
      );
      return surface;
    },
    async beside(over) {
      await select(over);
      // A press in the popup opens it; no script's press does. The browser's own menu entry does the same.
      await chrome(`${ours}
        const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
        await win.SidebarController.show(ExtensionCommon.makeWidgetId(extension.id) + '-sidebar-action');`);
      const findFrame = `const sidebar = Services.wm.getMostRecentWindow('navigator:browser').SidebarController.browser;
        const frame = sidebar.contentDocument.getElementById('webext-panels-browser');`;
      await until('the sidebar', () =>
        chrome<boolean>(`${findFrame} return frame?.currentURI?.spec.endsWith('/sidepanel.html') ?? false;`),
      );
      const panel = frameSurface(chrome, findFrame);
      await until('the sidebar to load', () => panel.run(() => document.readyState === 'complete'));
      return panel;
    },
    async extensionPage(path) {
      const tab = await newTab();
      await select(tab);
      await marionette.send('WebDriver:Navigate', {
        url: `moz-extension://${uuid}/${path.replace(/^\//, '')}`,
      });
      return tab;
    },
    async badge(tab) {
      await select(tab);
      return chrome(`${ours} return action.getProperty(win.gBrowser.selectedTab, 'badgeText') ?? '';`);
    },
    async title(tab) {
      await select(tab);
      return chrome(`${ours} return action.getProperty(win.gBrowser.selectedTab, 'title') ?? '';`);
    },
    async ask(tab, message) {
      await select(tab);
      await chrome(`${ours} await extension.wakeupBackground();`);
      const background = frameSurface(
        chrome,
        `${ours} const frame = [...extension.views].find((view) => view.viewType === 'background').xulBrowser;`,
      );
      return background.run(async (what) => {
        const api = (globalThis as unknown as { browser: WebExtensionTabs }).browser;
        const [active] = await api.tabs.query({ active: true, currentWindow: true });
        return active ? ((await api.tabs.sendMessage(active.id, what).catch(() => null)) ?? null) : null;
      }, message) as never;
    },
    async command(name, tab) {
      await select(tab);
      await chrome(`${ours}
        extension.tabManager.addActiveTabPermission(win.gBrowser.selectedTab);
        await extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },
    async chooseMenu(tab) {
      await select(tab);
      await chrome(`${ours}
        const tab = win.gBrowser.selectedTab;
        const selectionText = await new Promise((resolve) => {
          const manager = tab.linkedBrowser.messageManager;
          manager.addMessageListener('second-source:selection', function heard({ data }) {
            manager.removeMessageListener('second-source:selection', heard);
            resolve(data);
          });
          manager.loadFrameScript('data:,sendAsyncMessage("second-source:selection",String(content.getSelection()))', false);
        });
        extension.tabManager.addActiveTabPermission(tab);
        extension.emit('webext-menu-menuitem-click', { menuItemId: 'look-up', selectionText, editable: false, frameId: 0,
          pageUrl: tab.linkedBrowser.currentURI.spec, modifiers: [], button: 0 }, tab);`);
    },
    hasPage: (part) =>
      chrome(
        `${ours} return win.gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec.includes(${JSON.stringify(part)}));`,
      ),
    countPages: (end) =>
      chrome(
        `${ours} return win.gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(end)})).length;`,
      ),
    downloaded: () =>
      until('a download', () => {
        const files = readdirSync(profile.path)
          .filter((name) => /^second-source-.*\.json$/.test(name))
          .map((name) => join(profile.path, name))
          .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
        // The name is there before the words are.
        return (files[0] !== undefined && readFileSync(files[0], 'utf8')) || false;
      }),
    clipboard: () =>
      chrome(`const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        held.init(null);
        held.addDataFlavor('text/plain');
        Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
        const text = {};
        held.getTransferData('text/plain', text);
        return text.value.QueryInterface(Ci.nsISupportsString).data;`),
    // Installed over itself: an update, to the browser and the extension.
    update: async () => void (await marionette.send('Addon:Install', { path: extension, temporary: true })),
    strays: () => [...intercepting.strays, ...strays].filter((address) => !isBrowsersOwn(address)),
    async closed() {
      await exited;
      await tidy();
    },
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      await exited;
      await tidy();
    },
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(
  id: string,
  folder: string,
  proxyPort: number,
  { colorScheme, scale }: BrowserSettings,
): string {
  const all: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'remote.active-protocols': 1,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // Whatever BiDi does not answer, of any process, ends at a proxy that refuses it and writes it down.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': false,
    // A reader's yes to a request for access, which is asked in a window of the browser's own.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    'media.gmp-manager.updateEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'layout.css.devPixelsPerPx': scale ? String(scale) : '-1.0',
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox looks for its own settings and updates whatever one tells it. */
function isBrowsersOwn(address: string): boolean {
  return /(^|[/.])(mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com)[:/]/.test(`${address}/`);
}

/** The part of the extension's API that is used to speak to a page script. */
interface WebExtensionTabs {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
}

type ChromeScripts = <T>(body: string) => Promise<T>;

/** Runs the body of an async function in the browser's own window. */
function chromeScripts(marionette: Marionette): ChromeScripts {
  return async <T>(body: string): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = (await marionette.send('WebDriver:ExecuteScript', {
        script: `return (async () => { ${body} })();`,
        args: [],
      })) as { value: T };
      return value;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
}

const silent = 'The frame does not answer.';

/** A document in a browser element that is no tab: popup or background. `findFrame` declares it as `frame`. */
function frameSurface(chrome: ChromeScripts, findFrame: string): Surface {
  return {
    async run(look, argument) {
      const source = `(${look.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
      const frameScript = `(async () => {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        let answer;
        try { answer = { value: JSON.stringify(await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox)) }; }
        catch (error) { answer = { error: String(error) }; }
        sendAsyncMessage('second-source:answer', answer);
      })()`;
      const answer = await chrome<{ value?: string; error?: string }>(`
        ${findFrame}
        const manager = frame.messageManager;
        return new Promise((resolve) => {
          manager.addMessageListener('second-source:answer', function heard({ data }) {
            manager.removeMessageListener('second-source:answer', heard);
            resolve(data);
          });
          manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
          // A frame that is exchanged while it opens never answers.
          Services.wm.getMostRecentWindow('navigator:browser').setTimeout(() => resolve({ error: ${JSON.stringify(silent)} }), 3_000);
        });`);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value === undefined ? undefined : JSON.parse(answer.value);
    },
  };
}

const findRoots = `[...document.documentElement.children].map((element) => element.openOrClosedShadowRoot)
  .filter((root) => root && root.mode === 'closed')`;

function firefoxTab(marionette: Marionette, handle: string): Tab {
  const here = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  const script = async <T>(body: string, args: unknown[], sandbox: string | null): Promise<T> => {
    await here();
    const { value } = (await marionette.send('WebDriver:ExecuteScript', {
      script: body,
      args,
      sandbox,
      newSandbox: false,
    })) as { value: T };
    return value;
  };
  const act = async (actions: object[]) => {
    await here();
    await marionette.send('WebDriver:PerformActions', { actions });
  };
  const mouse = (steps: object[]) =>
    act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }]);
  const move = (point: { x: number; y: number }) => ({
    type: 'pointerMove',
    x: Math.round(point.x),
    y: Math.round(point.y),
    duration: 0,
    origin: 'viewport',
  });
  return {
    run: (look, argument) => script(`return (${look.toString()})(arguments[0]);`, [argument ?? null], null),
    async open(address) {
      await here();
      await marionette.send('WebDriver:Navigate', { url: address });
    },
    drawn: (look, argument) =>
      script(
        `const root = (${findRoots})[0]; return root ? (${look.toString()})(root, arguments[0]) ?? null : null;`,
        [argument ?? null],
        'system',
      ),
    hosts: () => script(`return (${findRoots}).length;`, [], 'system'),
    nodesHeld: async () => null,
    click: (point) =>
      mouse([move(point), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    hover: (point) => mouse([move(point)]),
    drag: (from, to) =>
      mouse([move(from), { type: 'pointerDown', button: 0 }, move(to), { type: 'pointerUp', button: 0 }]),
    press: (key) =>
      act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: keys[key] },
            { type: 'keyUp', value: keys[key] },
          ],
        },
      ]),
    async screenshot(path) {
      await here();
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as {
        value: string;
      };
      writeFileSync(path, Buffer.from(value, 'base64'));
    },
    async close() {
      await here();
      await marionette.send('WebDriver:CloseWindow');
    },
  };
}
