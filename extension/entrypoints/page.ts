/**
 * The page script: injected by the background where the gate, or the reader, asked for it. Starts one session and no more.
 * Thin on purpose: everything that touches the page is in `extension/page/`.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../page/sessions.ts';

export default defineUnlistedScript(() => {
  startSession();
});
