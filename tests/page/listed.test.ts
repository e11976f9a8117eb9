/** Which claims are listed: those that can be seen, asked again a few at a time while a page grows; and when the list is another. */
import { afterEach, expect, test } from 'vitest';
import type { Found } from '../../extension/page/found.ts';
import { createListed } from '../../extension/page/listed.ts';
import { finish } from '../../src/steps.ts';
import type { CheckedClaim, Sum } from '../../src/types.ts';

afterEach(() => document.body.replaceChildren());

function makeFound(sum: Sum = 'agrees'): Found {
  const element = document.body.appendChild(document.createElement('p'));
  const node = element.appendChild(document.createTextNode('3,000 soldiers'));
  const { length } = node.data;
  return {
    // Of a claim, only this is looked at.
    claim: { sum } as CheckedClaim,
    block: { element, text: node.data, pieces: [{ at: 0, node, from: 0, length }], entry: null },
    start: 0,
    end: length,
    range: new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: length }),
    against: [],
  };
}
const makePassage = (length: number) => ({ found: Array.from({ length }, () => makeFound()) });
const hide = ({ block }: Found) => {
  (block.element as HTMLElement).style.display = 'none';
};

test('what nobody can see is not listed, and what no source speaks of is not noted', () => {
  const [seen, hidden, alone] = [makeFound(), makeFound(), makeFound('no-source')];
  hide(hidden);
  const listed = createListed();
  expect(finish(listed.look([{ found: [seen, hidden] }, { found: [alone] }], false))).toBe(true);
  expect(listed.all).toEqual([seen, alone]);
  expect(listed.noted).toEqual([seen]);
});

test('the list is another when it has changed, and only then', () => {
  const passages = [makePassage(3), makePassage(2)];
  const listed = createListed();
  finish(listed.look(passages, false));
  const { name, all } = listed;
  // Read anew with nothing else found, and with a passage beside it that holds nothing.
  const again = [{ found: [] }, { found: [...(passages[0]?.found ?? [])] }, passages[1] ?? { found: [] }];
  expect(finish(listed.look(again, true))).toBe(false);
  expect(listed.name).toBe(name);
  const added = makePassage(1);
  expect(finish(listed.look([...passages, added], true))).toBe(true);
  expect(listed.name).not.toBe(name);
  expect(listed.all).toEqual([...all, ...added.found]);
  // Fewer, and nothing new.
  const before = listed.name;
  expect(finish(listed.look(passages.slice(1), true))).toBe(false);
  expect(listed.name).not.toBe(before);
  expect(listed.all).toEqual(passages[1]?.found);
});

test('while a page grows, those that could be seen are asked again a few at a time', () => {
  const passages = [makePassage(30), makePassage(30)];
  const listed = createListed();
  finish(listed.look(passages, false));
  const [first, second] = passages.map(({ found }) => found);
  const late = [first?.[25], second?.[25]].filter((one) => one !== undefined);
  for (const one of late) hide(one);
  const counts = [1, 2, 3].map(() => {
    finish(listed.look(passages, true));
    return listed.all.length;
  });
  expect(counts).toEqual([60, 59, 58]);
  expect(listed.all).toEqual([...(first ?? []), ...(second ?? [])].filter((one) => !late.includes(one)));
});

test('of more than are ever drawn, the rest is taken at its word', () => {
  const passages = [makePassage(400), makePassage(400)];
  const [first, second] = passages.map(({ found }) => found);
  for (const one of [first?.[10], second?.[10], second?.[390]]) if (one) hide(one);
  const listed = createListed();
  finish(listed.look(passages, false));
  expect(listed.all).toHaveLength(798);
  expect(listed.all.at(-10)).toBe(second?.[390]);
});
