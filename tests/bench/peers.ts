/**
 * The peers: what one would take off the shelf to find, in a page's sentences, claims of the database near in wording.
 * Each with the settings its own documentation begins with. Runs in Node and in a page.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { PackedDatabase } from '../../src/types.ts';
import type { Work } from './measure.ts';

/** Fuse.js needs most of a second for a page: each turn takes a share of the sentences, and the shares go round. */
const FUSE_PARTS = 20;

export function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((s) => s !== '');
}

export function segmenterPass(text: string, language = 'en'): Work {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return {
    run() {
      let characters = 0;
      for (const { segment } of segmenter.segment(text)) characters += segment.length;
      return characters;
    },
  };
}

export function fuseEach(sentences: readonly string[], { claims }: PackedDatabase): Work {
  const fuse = new Fuse(claims, { keys: ['wording'] });
  return {
    parts: FUSE_PARTS,
    run(turn) {
      let found = 0;
      for (let k = turn % FUSE_PARTS; k < sentences.length; k += FUSE_PARTS)
        found += fuse.search(sentences[k] ?? '').length;
      return found;
    },
  };
}

export function miniSearchEach(sentences: readonly string[], { claims }: PackedDatabase): Work {
  const index = new MiniSearch({ fields: ['wording'] });
  index.addAll(claims.map(({ id, wording }) => ({ id, wording })));
  return {
    run() {
      let found = 0;
      for (const sentence of sentences) found += index.search(sentence).length;
      return found;
    },
  };
}
