/** Put into a page before the rules that read: what a sentence states, and what its numbers count by the words beside them. Thin on purpose. */
import sentences from 'virtual:second-source/sentences';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('sentences', sentences);
});
