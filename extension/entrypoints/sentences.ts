/** Put into a page before the rules that read: who speaks in a sentence, what it states, what it may count. Thin on purpose. */
import sentences from 'virtual:second-source/sentences';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('sentences', sentences);
});
