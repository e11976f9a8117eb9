/** Put into a page before the rules that read: everything up to a sentence with its numbers, dates, speakers and statements. Thin on purpose. */
import sentences from 'virtual:second-source/sentences';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('sentences', sentences);
});
