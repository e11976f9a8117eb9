/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/fr';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr as wording } from '../../src/wording/fr.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/fr/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'fr', note, wording, labels });
});
