/** A file the reader has chosen: what is refused before it is read, what is no text, and what is new beside the edition that is here. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPackFile } from '../../extension/packs/file.ts';
import { LARGEST_PACK } from '../../src/claims/pack-file.ts';
import { packFrom, smallPack } from '../claims/small-pack.ts';

const text = JSON.stringify(smallPack());
const none = async () => null;
const bytes = (given: Uint8Array<ArrayBuffer>) => new File([given], 'pack.json');
const kinds = async (file: Parameters<typeof readPackFile>[0]) => {
  const read = await readPackFile(file, none);
  return read.ok ? [] : read.faults.map(({ kind }) => kind);
};

test('what is larger than a pack may be is not read at all', async () => {
  let asked = false;
  const file = {
    size: LARGEST_PACK + 1,
    arrayBuffer: async () => {
      asked = true;
      return new ArrayBuffer(0);
    },
  };
  expect(await kinds(file)).toEqual(['too-large']);
  expect(asked).toBe(false);
  expect(await kinds({ ...file, size: 2 * 2 ** 30 })).toEqual(['too-large']);
});

test.each([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['a packed file', Buffer.from('PK\u0003\u0004\u0014\u0000\u0000', 'latin1')],
  ['a compressed one', gzipSync(text)],
  ['Latin 1', Buffer.from('{"name":"\u00e9"}', 'latin1')],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
])('%s is no text', async (_name, content) => {
  expect(await kinds(bytes(new Uint8Array(content)))).toEqual(['not-text']);
});

test('a folder, which cannot be read, is no text', async () => {
  const folder = { size: 4_096, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
  expect(await kinds(folder)).toEqual(['not-text']);
});

test('a file may begin with the mark that some editors write; an empty one is empty', async () => {
  expect(await kinds(new File([`\uFEFF${text}`], 'pack.json'))).toEqual([]);
  expect(await kinds(new File([''], 'pack.json'))).toEqual(['empty']);
});

test('beside the edition that is here, it tells what would change; nobody else’s is asked for', async () => {
  const asked: string[] = [];
  const changed = smallPack();
  changed.date = '2026-04-01';
  changed.claims.splice(0, 1);
  const read = await readPackFile(new File([JSON.stringify(changed)], 'pack.json'), async (id) => {
    asked.push(id);
    return packFrom(smallPack());
  });
  expect(read).toMatchObject({ ok: true, before: { date: '2026-03-01', added: 0, changed: 0, gone: 1 } });
  expect(asked).toEqual(['river-desk']);
  expect(await readPackFile(new File([text], 'pack.json'), none)).toMatchObject({ before: null });
});
