/** Put into a page before all else that reads: a sentence with its words, numbers and dates, and who speaks in it. Thin on purpose. */
import units from 'virtual:second-source/units';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('units', units);
});
