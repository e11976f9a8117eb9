/** Put into a page before all else that reads: words, phrases, numbers and dates. Thin on purpose. */
import units from 'virtual:second-source/units';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('units', units);
});
