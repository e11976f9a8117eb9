/** Put into a page before the page script: the half of the engine that compares. Thin on purpose. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { relateInSteps } from '../../src/matching/note.ts';
import { leave } from '../page/left.ts';

export default defineUnlistedScript(() => {
  leave('matching', { relateInSteps });
});
