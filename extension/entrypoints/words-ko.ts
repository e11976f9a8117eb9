/** Left in a page, before the page script, for a reader of this language. Thin on purpose. */
import labels from 'virtual:second-source/labels/ko';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ko as wording } from '../../src/wording/ko.ts';
import { leaveWords } from '../page/words.ts';
import { note } from '../ui/messages/ko/note.ts';

export default defineUnlistedScript(() => {
  leaveWords({ language: 'ko', note, wording, labels });
});
