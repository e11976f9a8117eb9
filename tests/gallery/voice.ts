/**
 * What every scene of the gallery speaks with: the words of one interface language, the bundled database in it, the engine, and
 * claims that the engine read in passages of our own. Nothing here is drawn.
 */

import packed from 'virtual:second-source/database';
import de from 'virtual:second-source/labels/de';
import ko from 'virtual:second-source/labels/ko';
import { type SpokenHere, speakIn } from '../../extension/ui/messages/spoken.ts';
import { createWords, type Words } from '../../extension/ui/words.ts';
import { withLabels } from '../../src/claims/labels.ts';
import { createEngine, type Database, openDatabase } from '../../src/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { CheckedClaim, Sum } from '../../src/types.ts';

export const galleryLanguages = ['en', 'de', 'ko'] as const;
export type GalleryLanguage = (typeof galleryLanguages)[number];

export const engine = createEngine(openDatabase(packed));
const labels = { en: null, de, ko };

export interface Voice {
  spoken: SpokenHere;
  database: Database;
  words: Words;
  /** Names of the languages that are read. */
  languages: string[];
}

export async function voiceOf(language: GalleryLanguage): Promise<Voice> {
  const spoken = await speakIn(language, []);
  const database = openDatabase(withLabels(packed, labels[language]));
  const names = new Intl.DisplayNames(spoken.panel.locale, { type: 'language' });
  return {
    spoken,
    database,
    words: createWords(database, spoken.panel),
    languages: languages.map(({ tag }) => names.of(tag) ?? tag),
  };
}

/** A news passage with a claim of every sum. */
export const passage = [
  'About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said. Roughly 10,000 North Korean soldiers have been sent to Russia, Western officials said.',
  'Pyongyang denied that it has sent soldiers to Russia. North Korea has supplied Russia with about eight million artillery shells, South Korea’s intelligence service estimates.',
  'About 150,000 Russian soldiers have been killed. Some 15,000 Soviet soldiers were killed in Afghanistan. North Korea sent 10,000 containers of ammunition.',
];
const published = '2024-11-05';

export const read = (text: string): CheckedClaim[] => engine.check(text, { published }).claims;

/** The claims of the passage. */
export const claims: readonly CheckedClaim[] = read(passage.join('\n'));

/** The claim of that sum with most to show. */
export function claimOf(sum: Sum): CheckedClaim {
  const [found] = claims
    .filter((claim) => claim.sum === sum)
    .sort((one, other) => other.notes.length - one.notes.length);
  if (!found) throw new Error(`No claim of the gallery's passage has the sum “${sum}”.`);
  return found;
}
