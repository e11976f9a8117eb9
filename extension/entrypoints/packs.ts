/** Put into a page before the page script, for readers who have claim packs on. Thin on purpose. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/left.ts';
import { createPackClaims } from '../page/pack-claims.ts';

export default defineUnlistedScript(() => {
  leave('packs', (bundled) => createPackClaims(bundled));
});
