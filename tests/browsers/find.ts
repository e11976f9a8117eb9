/**
 * Finds a Chromium and a Firefox that can run the built extension, and installs what is missing: as root on Debian with
 * apt-get, else below `node_modules/.cache/browsers` with @puppeteer/browsers. Used by `npm start`, the tests and the benchmarks.
 * Never uses branded Chrome or Edge (they refuse unpacked extensions from the command line), never touches a reader's own profile.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Where a person can point to a browser of their own. */
  variable: string;
  commands: readonly string[];
  elsewhere: readonly string[];
  /** The oldest major version that has everything the extension needs. */
  oldest: number;
  debian: readonly string[];
  /** What @puppeteer/browsers calls it. */
  download: string;
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    elsewhere: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    oldest: 128,
    // The fonts are only "recommended" by Debian; without them a headless page has no readable letters.
    debian: ['chromium', 'fonts-liberation'],
    download: 'chrome@stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    oldest: 149,
    debian: ['firefox-esr'],
    download: 'firefox@stable',
  },
};

/** Raised with one line that says what a person has to install. */
export class NoBrowser extends Error {}

const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/browsers');
const found = new Map<BrowserName, string>();

/** The path of a usable browser. Installs one where none is found; the first call may take minutes, later ones nothing. */
export function findBrowser(name: BrowserName): string {
  const known = found.get(name);
  if (known) return known;
  const path = look(name) ?? install(name);
  found.set(name, path);
  return path;
}

/** Flags without which Chromium does not start here: its sandbox refuses to run as root. */
export function chromiumFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function look(name: BrowserName): string | null {
  const { variable, commands, elsewhere } = KINDS[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!runs(chosen)) throw new NoBrowser(`${variable} is ${chosen}, which is no program that can be run.`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...elsewhere,
  ];
  return candidates.find((path) => runs(path) && isUsable(name, path)) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isUsable(name: BrowserName, path: string): boolean {
  // A snap sees neither the temporary profile nor the built extension.
  if (realpathSync(path).includes('snap')) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return major !== undefined && Number(major) >= KINDS[name].oldest;
}

function install(name: BrowserName): string {
  const { debian, download, variable, oldest } = KINDS[name];
  console.log(`No ${name} ${oldest} or newer here: installing one.`);
  const aptGet = '/usr/bin/apt-get';
  if (existsSync('/etc/debian_version') && runs(aptGet) && process.getuid?.() === 0) {
    const apt = (...words: string[]) =>
      spawnSync(aptGet, words, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...debian)) {
      const path = look(name);
      if (path) return path;
    }
  }
  const { stdout } = spawnSync(
    'npx',
    ['--yes', '@puppeteer/browsers@2', 'install', download, '--path', cacheFolder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' },
  );
  // Its last line is `chrome@131.0.1 /path/to/chrome`.
  const path = /^\S+@\S+ (.+)$/m.exec(stdout ?? '')?.[1];
  if (path && runs(path)) return path;
  throw new NoBrowser(
    `No ${name} ${oldest} or newer was found and none could be installed. Install it (Debian, Ubuntu: apt-get install ${debian.join(' ')}) or name it in ${variable}.`,
  );
}
