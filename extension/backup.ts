/**
 * The reader's settings as one JSON file, out and in. What comes in is checked field by field, and either fits as a whole or
 * is refused with every fault named; nothing is changed here. A pause is of the moment and stays out of the file.
 */
import { isHost, markedSums, readField, type Settings, settingNames, siteName } from './settings.ts';

export type KeptSettings = Omit<Settings, 'pausedUntil'>;
const keptNames = settingNames.filter((name): name is keyof KeptSettings => name !== 'pausedUntil');

export interface Backup {
  settings: KeptSettings;
  /** Sites the reader allowed besides the listed ones. */
  sitesAdded: string[];
  allSites: boolean;
}

/** What a file holds: an older file may lack fields that have come since; they then stay as they are. */
export interface Incoming extends Omit<Backup, 'settings'> {
  settings: Partial<KeptSettings>;
}

export type Fault =
  | { kind: 'too-large' | 'empty' | 'not-json' | 'not-ours' | 'newer' }
  /** `at` names the place: `settings.sums[2]`. */
  | { kind: 'unknown-field' | 'wrong-value'; at: string };

const format = 'second-source-settings';
const version = 1;
/** Characters. Ten times what 5,000 sites need. */
const longest = 1_000_000;
const mostFaults = 20;

export const writeBackup = ({ settings, sitesAdded, allSites }: Backup): string => {
  const kept = Object.fromEntries(keptNames.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ format, version, settings: kept, sitesAdded, allSites }, null, 2)}\n`;
};

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readBackup(
  text: string,
): { ok: true; incoming: Incoming } | { ok: false; faults: readonly Fault[] } {
  const refuse = (kind: 'too-large' | 'empty' | 'not-json' | 'not-ours' | 'newer') =>
    ({ ok: false, faults: [{ kind }] }) as const;
  if (text.length > longest) return refuse('too-large');
  if (text.trim() === '') return refuse('empty');
  let file: unknown;
  try {
    // Some editors begin a file with this mark; it is no part of the JSON.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  if (!isObject(file) || file.format !== format || !Object.hasOwn(file, 'version')) return refuse('not-ours');
  if (!Number.isSafeInteger(file.version) || (file.version as number) < 1) return refuse('not-ours');
  if ((file.version as number) > version) return refuse('newer');

  const faults: Fault[] = [];
  const wrong = (at: string) => faults.push({ kind: 'wrong-value', at });
  for (const name of Object.keys(file)) {
    if (!['format', 'version', 'settings', 'sitesAdded', 'allSites'].includes(name))
      faults.push({ kind: 'unknown-field', at: name });
  }
  const settings = isObject(file.settings) ? checkSettings(file.settings, faults) : {};
  if (!isObject(file.settings)) wrong('settings');

  const added = file.sitesAdded ?? [];
  if (Array.isArray(added)) markItems(added, isHost, 'sitesAdded', wrong);
  else wrong('sitesAdded');
  const allSites = file.allSites ?? false;
  if (typeof allSites !== 'boolean') wrong('allSites');
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  const sitesAdded = [...new Set((added as string[]).map(siteName))].sort();
  return { ok: true, incoming: { settings, sitesAdded, allSites: allSites === true } };
}

function checkSettings(given: Fields, faults: Fault[]): Partial<KeptSettings> {
  const wrong = (at: string) => faults.push({ kind: 'wrong-value', at });
  const read: Fields = {};
  for (const name of Object.keys(given)) {
    const known = keptNames.find((one) => one === name);
    if (!known) {
      faults.push({ kind: 'unknown-field', at: `settings.${name}` });
      continue;
    }
    const value = readField(known, given);
    if (value === undefined) wrong(`settings.${name}`);
    else read[name] = value;
    // Reading drops what does not belong in a list; a file is told of it instead.
    const list = given[name];
    if (!Array.isArray(list)) continue;
    if (known === 'sitesOff') markItems(list, isHost, 'settings.sitesOff', wrong);
    if (known === 'sums')
      markItems(list, (item) => markedSums.some((sum) => sum === item), 'settings.sums', wrong);
  }
  return read as Partial<KeptSettings>;
}

function markItems(
  list: readonly unknown[],
  fits: (item: unknown) => boolean,
  at: string,
  wrong: (at: string) => void,
): void {
  list.forEach((item, index) => {
    if (!fits(item)) wrong(`${at}[${index}]`);
  });
}

export type Change =
  | {
      [Name in keyof KeptSettings]: { name: Name; from: KeptSettings[Name]; to: KeptSettings[Name] };
    }[keyof KeptSettings]
  | { name: 'sitesAdded'; from: string[]; to: string[] }
  | { name: 'allSites'; from: boolean; to: boolean };

/** What an import would change. Sites that are allowed already stay so: a file gives, and never takes away. */
export function changesOf(now: Backup, incoming: Incoming): Change[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const changes = keptNames.flatMap((name) => {
    const to = incoming.settings[name];
    return to === undefined || same(now.settings[name], to) ? [] : [{ name, from: now.settings[name], to }];
  }) as Change[];
  const all = [...new Set([...now.sitesAdded, ...incoming.sitesAdded])].sort();
  if (!same(all, now.sitesAdded)) changes.push({ name: 'sitesAdded', from: now.sitesAdded, to: all });
  if (incoming.allSites && !now.allSites) changes.push({ name: 'allSites', from: false, to: true });
  return changes;
}
