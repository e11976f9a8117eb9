/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/es';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es as wording } from '../../src/wording/es.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/es/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'es', note, wording, labels });
});
