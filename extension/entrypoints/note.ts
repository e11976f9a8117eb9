/** Brought into a page when its first marker is there, or a selection is looked up: the note, citations, the fuzzy search. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookUp } from '../../src/look-up.ts';
import { leave, type NoteParts } from '../page/left.ts';
import { createNoteBox } from '../page/note.ts';
import { hearWords } from '../page/words.ts';
import { citation, citationHtml } from '../ui/citation.ts';

/** In the reader's language as it is when a page session opens its first note. */
const createSpoken: NoteParts['createNoteBox'] = (...given) => {
  hearWords();
  return createNoteBox(...given);
};

export default defineUnlistedScript(() => {
  leave('note', { createNoteBox: createSpoken, citation, citationHtml, lookUp });
});
