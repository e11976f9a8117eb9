/**
 * What a test, the demo and the benchmarks can do with a browser that runs the built extension; the same for Chromium and Firefox.
 * Only types and the wait. Never sleeps for a fixed time: everything waits for something that can be seen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ToPage } from '../../extension/messages.ts';
import type { Site } from './site.ts';

export interface Point {
  x: number;
  y: number;
}

/** A document that can be looked into: a page's own world, the popup, a panel. */
export interface Surface {
  /** Runs a self-contained function there and returns what it returns, as JSON. */
  run<T, A = undefined>(look: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
}

export interface Tab extends Surface {
  /** Goes to an address of the site and waits for its `load`. */
  open(address: string): Promise<void>;
  /** Runs a self-contained function on the closed shadow root that the extension draws in; null where there is none. */
  drawn<T, A = undefined>(look: (root: ShadowRoot, argument: A) => T, argument?: A): Promise<T | null>;
  /** How many hosts of ours hang on the document: closed shadow roots on children of the document element. */
  hosts(): Promise<number>;
  /** How many nodes the tab's process holds once its garbage is collected; null where the browser does not tell. */
  nodesHeld(): Promise<number | null>;
  /** Real pointer and key input, in CSS pixels of the viewport. */
  click(point: Point): Promise<void>;
  hover(point: Point): Promise<void>;
  /** Presses at one point and lets go at another: selects what lies between. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserSettings {
  site: Site;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Has Chromium draw light pages dark. */
  darkens?: boolean;
  /** Device pixels a CSS pixel, for pictures. */
  scale?: number;
  /** Leaves the welcome page open that comes with an install; otherwise it is closed, as most readers do. */
  welcome?: boolean;
}

export interface RunningBrowser {
  readonly name: 'chromium' | 'firefox';
  tab(): Promise<Tab>;
  /** The toolbar popup, really opened over the tab. */
  popup(over: Tab): Promise<Surface>;
  /** The panel beside the page: opened from the popup over the tab, or, where that takes a hand no protocol has, by the browser's menu. */
  beside(over: Tab): Promise<Surface>;
  /** A page of the extension, in a tab of its own: `options.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** What the badge and the toolbar button's title say on that tab. */
  badge(tab: Tab): Promise<string>;
  title(tab: Tab): Promise<string>;
  /** Asks the tab's page script what the popup would ask it; null where no page script is there. */
  ask<T>(tab: Tab, message: ToPage): Promise<T | null>;
  /** Presses a shortcut of the manifest. */
  command(name: string, tab: Tab): Promise<void>;
  /** Chooses the extension's entry in the context menu of the tab's selection. */
  chooseMenu(tab: Tab): Promise<void>;
  /** Whether a page is open whose address contains this: the panel, where it opened as a page. */
  hasPage(part: string): Promise<boolean>;
  /** How many tabs show an address that ends so. */
  countPages(end: string): Promise<number>;
  /** What the last file holds that a page gave the reader to keep. */
  downloaded(): Promise<string>;
  /** The text on the clipboard, whoever put it there; read by way of the tab. */
  clipboard(tab: Tab): Promise<string>;
  /** Tells the extension what the browser tells it after an update. */
  update(): Promise<void>;
  /** Addresses that were asked for and are not of the site: nothing may appear here. */
  strays(): readonly string[];
  /** Resolves when a person has closed the window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `look` returns something other than null, undefined and false, and returns that. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A folder that lives as long as the browser does. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `second-source-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
