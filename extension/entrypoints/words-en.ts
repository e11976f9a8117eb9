/** Left in a page for a reader of English, whose words the page script has: takes away what another language left there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../page/words.ts';

export default defineUnlistedScript(() => {
  leaveWords(null);
});
