/** Put into a page before the rules that read: a sentence with its numbers and dates, and who speaks in it. Thin on purpose. */
import units from 'virtual:second-source/units';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('units', units);
});
