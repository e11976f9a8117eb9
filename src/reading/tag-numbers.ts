/**
 * A Vite plugin: where a rule names the tag that it asks a word for, what is built has its number, so that a page's script looks up
 * no name 140,000 times a long article. Rules stay as they are written; what it does not find asks by name, and is answered the same.
 */
import { TAGS, type Tag } from '../languages/language.ts';
import { numberOf } from './tags.ts';

const RULES = /[/\\]src[/\\]reading[/\\]/;

/** `has(units[k - 1], 'of')`, `hasAny(unit, ['of', 'from'])`: the names at the end of a question, and what stands before them. */
const QUESTION =
  /(?<![.\w])((?:has|hasAny|holds|mayHold|anyIn)\((?:[^()'"`]|\((?:[^()'"`]|\([^()'"`]*\))*\))*,\s*)('\w+'|\[\s*'\w+'(?:,\s*'\w+')*,?\s*\])(?=,?\s*\))/gu;
const NAME = /'(\w+)'/gu;

const tags: ReadonlySet<string> = new Set(TAGS);
const isTag = (name: string): name is Tag => tags.has(name);

/** The part of Vite's plugin shape that is used; spelled out because WXT and Vitest each bring a Vite of their own. */
export interface TagNumbers {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | null;
}

export const tagNumbers = (): TagNumbers => ({
  name: 'second-source:tag-numbers',
  enforce: 'pre',
  transform: (code, id) =>
    RULES.test(id)
      ? {
          code: code.replace(
            QUESTION,
            (_question, before: string, names: string) =>
              before +
              names.replace(NAME, (quoted, name: string) => (isTag(name) ? `${numberOf(name)}` : quoted)),
          ),
          map: null,
        }
      : null,
});
