/** Put into a page before the page script: the half of the engine that reads. Thin on purpose. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageDate } from '../../src/reading/dateline.ts';
import { createReader } from '../../src/reading/reader.ts';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('reading', { createReader, pageDate });
});
