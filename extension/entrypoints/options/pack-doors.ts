/**
 * What the settings page has done with claim packs: reads files, keeps packs, and tells the rest of the extension whenever that
 * changes something. Nothing is kept from a private window.
 */
import browser from 'webextension-polyfill';
import { tellOfPacks } from '../../packs/flag.ts';
import { keepPack, listPacks, readWhole, removeAllPacks, removePack, switchPack } from '../../packs/store.ts';
import type { PackDoors, PacksView } from '../../ui/settings/desk.ts';
import { giveFile } from './give-file.ts';

export async function readPacks(): Promise<PacksView> {
  if (browser.extension.inIncognitoContext) return { kept: 'private', list: [] };
  try {
    return { kept: 'here', list: await listPacks() };
  } catch (fault) {
    console.error('Second Source could not open its claim packs.', fault);
    return { kept: 'unavailable', list: [] };
  }
}

/** The other parts follow what is kept, not what was meant. */
async function tell(): Promise<void> {
  const on = (await listPacks()).filter((pack) => pack.on);
  await tellOfPacks(on.length, Date.now());
}

export async function forgetPacks(): Promise<void> {
  const { kept, list } = await readPacks();
  if (kept !== 'here' || list.length === 0) return;
  await removeAllPacks();
  await tell();
}

/** Reading a file takes a schema that nothing else here needs. */
const reading = () => import('../../packs/file.ts');
const writing = () => import('../../../src/claims/pack-write.ts');

export const packDoors: PackDoors = {
  read: async (file) => (await reading()).readPackFile(file, readWhole),
  async keep(pack) {
    try {
      await keepPack(pack, Date.now());
    } catch (fault) {
      console.error('Second Source could not keep a claim pack.', fault);
      return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
    await tell();
    return 'kept';
  },
  async switch(id, on) {
    await switchPack(id, on);
    await tell();
  },
  async remove(id) {
    await removePack(id);
    await tell();
  },
  async export(id) {
    const [pack, { writePack }] = await Promise.all([readWhole(id), writing()]);
    if (pack) giveFile(writePack(pack), `second-source-${id}.json`);
  },
};
