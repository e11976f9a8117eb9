/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/de';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de as wording } from '../../src/wording/de.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/de/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'de', note, wording, labels });
});
