/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/uk';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { uk as wording } from '../../src/wording/uk.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/uk/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'uk', note, wording, labels });
});
