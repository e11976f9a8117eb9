/** Every language of the interface with everything it says, and what each string is called. */

import { interfaceLanguages } from '../../extension/languages.ts';
import type { Spoken } from '../../extension/ui/messages/spoken.ts';
import { english } from '../../extension/ui/messages/spoken.ts';
import { toolbar } from '../../extension/ui/messages/toolbar.ts';
import { bringLanguage } from '../../src/wording/formats.ts';

export type Leaf = string | ((...args: never[]) => unknown);

/** `panel.tabs.page` → "This page". */
function leaves(value: unknown, path = ''): Map<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...leaves(part, path === '' ? key : `${path}.${key}`)]),
  );
}

/** What is said; the names of figures and places are the database's, and are tested with it. */
const said = ({ panel, note, settings, welcome, wording }: Spoken) => ({
  panel,
  note,
  settings,
  welcome,
  wording,
});

export const languages = interfaceLanguages.filter((language) => language !== 'en');

const modules = await Promise.all(
  languages.map(async (language): Promise<[string, Spoken]> => {
    const { spoken } = (await import(`../../extension/ui/messages/${language}/index.ts`)) as {
      spoken: Spoken;
    };
    bringLanguage(spoken.wording);
    return [language, spoken];
  }),
);

export const spokenIn: ReadonlyMap<string, Spoken> = new Map(modules);

const allOf = (language: string, spoken: Spoken) =>
  leaves({ ...said(spoken), toolbar: toolbar[language as keyof typeof toolbar] });

export const englishLeaves = allOf('en', english);
export const leavesOf: ReadonlyMap<string, ReadonlyMap<string, Leaf>> = new Map(
  modules.map(([language, spoken]) => [language, allOf(language, spoken)]),
);
