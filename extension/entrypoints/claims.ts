/** Left in a page before the page script: the bundled database. */
import packed from 'virtual:second-source/database';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('claims', packed);
});
