/** Brought into a page whose text is in this language: what its words and numbers are read by. Thin on purpose. */
import tables from 'virtual:second-source/tables/es';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveTables } from '../../src/languages/brought.ts';

export default defineUnlistedScript(() => {
  leaveTables('es', tables);
});
