/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/ru';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ru as wording } from '../../src/wording/ru.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/ru/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'ru', note, wording, labels });
});
