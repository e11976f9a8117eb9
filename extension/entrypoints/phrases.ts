/** Put into a page before all else that reads: a text's sentences, words and phrases. Thin on purpose. */
import phrases from 'virtual:second-source/phrases';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('phrases', phrases);
});
