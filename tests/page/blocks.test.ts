/** Blocks and ranges in a real browser: the text a reader reads, mapped back to the nodes it stands in, the page unchanged. */
import { afterEach, expect, test } from 'vitest';
import { type Block, readBlocks } from '../../extension/page/blocks.ts';
import { inBlock, join, offsetIn, rangeOf } from '../../extension/page/ranges.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function read(html: string, lightly = false): { blocks: Block[]; unseen: Element[] } {
  document.body.innerHTML = html;
  const unseen: Element[] = [];
  const all = [
    ...readBlocks(
      document.body,
      null,
      () => {},
      (element) => unseen.push(element),
      lightly,
    ),
  ];
  return { blocks: all.filter((block) => block !== null), unseen };
}
const texts = (html: string) => read(html).blocks.map(({ text }) => text);

test('one string a block, white space folded as it is drawn', () => {
  expect(
    texts(`<h1>Losses\n   mount</h1>
      <p>About <b>10,000</b>  North
         Korean <a href="#">soldiers</a>.</p>`),
  ).toEqual(['Losses mount', 'About 10,000 North Korean soldiers.']);
});

test('a number split over elements stays one number; a line break is a space, two are a new paragraph', () => {
  expect(texts('<p><b>12</b>,000 killed<br>and 30<wbr>,000 wounded</p>')).toEqual([
    '12,000 killed and 30,000 wounded',
  ]);
  expect(texts('<div>One.<br><br>Two.</div>')).toEqual(['One.', 'Two.']);
});

test('text around a child block is text of its own', () => {
  expect(texts('<div>before <p>inside</p> after</div>')).toEqual(['before', 'inside', 'after']);
});

test('table cells and list items are not joined', () => {
  expect(texts('<table><tr><td>12</td><td>000</td></tr></table><ul><li>a</li><li>b</li></ul>')).toEqual([
    '12',
    '000',
    'a',
    'b',
  ]);
});

test('footnote marks are left out, ordinals are not', () => {
  expect(texts('<p>12,000<sup>1</sup> men<sup>[2]</sup> on the 5<sup>th</sup></p>')).toEqual([
    '12,000 men on the 5th',
  ]);
});

test.each([
  ['script', '<script type="text/plain">10,000 soldiers</script>'],
  ['style', '<style>/* 10,000 soldiers */</style>'],
  ['noscript', '<noscript>10,000 soldiers</noscript>'],
  ['an editor', '<div contenteditable>10,000 soldiers</div>'],
  ['a text area', '<textarea>10,000 soldiers</textarea>'],
  ['code', '<p><code>10,000 soldiers</code></p>'],
  ['navigation', '<nav>10,000 soldiers</nav>'],
  ['the foot', '<footer>10,000 soldiers</footer>'],
  ['an aside', '<aside>10,000 soldiers</aside>'],
  ['comments', '<section class="article-comments"><p>10,000 soldiers</p></section>'],
  ['[hidden]', '<p hidden>10,000 soldiers</p>'],
  ['aria-hidden', '<p aria-hidden="true">10,000 soldiers</p>'],
  ['display: none', '<p style="display:none">10,000 soldiers</p>'],
  ['visibility: hidden', '<p style="visibility:hidden">10,000 soldiers</p>'],
  ['opacity: 0', '<div style="opacity:0"><p>10,000 soldiers</p></div>'],
  ['no font size', '<p style="font-size:0">10,000 soldiers</p>'],
  ['a closed fold', '<details><summary></summary><p>10,000 soldiers</p></details>'],
])('leaves out %s', (_name, html) => {
  expect(texts(`<p>Read this.</p>${html}`)).toEqual(['Read this.']);
});

test('what is not drawn is told, to be asked about again', () => {
  const { unseen } = read('<div id="fold" style="display:none"><p>10,000 soldiers</p></div>');
  expect(unseen.map(({ id }) => id)).toEqual(['fold']);
});

test('an article within a form with misleading names is read', () => {
  const names = [
    'childNodes',
    'parentNode',
    'textContent',
    'nodeName',
    'ownerDocument',
    'matches',
    'closest',
    'attributes',
  ];
  expect(
    texts(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>10,000 soldiers</p></form>`),
  ).toEqual(['10,000 soldiers']);
});

test('ten thousand levels deep, no recursion', () => {
  let html = '<p>10,000 soldiers</p>';
  const deep = document.createElement('div');
  document.body.replaceChildren(deep);
  let at = deep;
  for (let level = 0; level < 10_000; level += 1) at = at.appendChild(document.createElement('div'));
  at.innerHTML = html;
  html = '';
  const found = [
    ...readBlocks(
      document.body,
      null,
      () => {},
      () => {},
    ),
  ].filter((block) => block !== null);
  expect(found.map(({ text }) => text)).toEqual(['10,000 soldiers']);
});

test.each([
  ['held', false],
  ['found again', true],
])('every offset of a block leads to the character it stands for, and back: nodes %s', (_name, lightly) => {
  const { blocks } = read(
    '<p>  About <b>10</b>,000\u00a0North\n  Korean <i>sol</i>diers<br>are there. </p>',
    lightly,
  );
  const [block] = blocks;
  if (!block) throw new Error('no block');
  for (let at = 0; at < block.text.length; at += 1) {
    const range = rangeOf(block, at, at + 1);
    const live = document.createRange();
    if (!range) throw new Error(`no range at ${at}`);
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const character = block.text[at];
    // A folded space has no character of its own in the page.
    expect(live.toString(), `at ${at}`).toBe(character === ' ' && live.collapsed ? '' : character);
    if (character !== ' ') expect(offsetIn(block, range.startContainer, range.startOffset)).toBe(at);
  }
});

test('a phrase across elements is one range of exactly its words', () => {
  const { blocks } = read('<p>About <b>10,000</b> North <a href="#">Korean soldiers</a> are there.</p>');
  const [block] = blocks;
  const phrase = '10,000 North Korean soldiers';
  const start = block?.text.indexOf(phrase) ?? -1;
  const range = block && rangeOf(block, start, start + phrase.length);
  const live = document.createRange();
  live.setStart(range?.startContainer ?? document.body, range?.startOffset ?? 0);
  live.setEnd(range?.endContainer ?? document.body, range?.endOffset ?? 0);
  expect(live.toString()).toBe(phrase);
});

test('a stretch of the joined text is found in its own block', () => {
  const { blocks } = read('<p>First.</p><p>Second one.</p><p>Third.</p>');
  const joined = join(blocks);
  expect(joined.text).toBe('First.\nSecond one.\nThird.');
  const at = joined.text.indexOf('one');
  expect(inBlock(joined, at, at + 3)).toMatchObject({ index: 1, start: 7, end: 10 });
});

test('text that became shorter since gives no range', () => {
  const { blocks } = read('<p>About 10,000 soldiers</p>');
  const [block] = blocks;
  if (block?.pieces?.[0]) block.pieces[0].node.data = 'About';
  expect(block && rangeOf(block, 6, 12)).toBeNull();
});

test('of a block read lightly only the element is held, unless it holds text of another', () => {
  const html =
    '<div>One <p>two <b>and</b> more</p> three</div><p>four</p><p>five<br><br>six</p><section><p>seven</p></section>';
  const { blocks } = read(html, true);
  expect(blocks.map(({ text }) => text)).toEqual(read(html).blocks.map(({ text }) => text));
  const lightly = read(html, true).blocks;
  expect(lightly.map(({ text, pieces }) => [text, pieces === null])).toEqual([
    ['One', false],
    ['two and more', true],
    ['three', false],
    ['four', true],
    ['five', false],
    ['six', false],
    ['seven', true],
  ]);
  for (const block of lightly) expect(rangeOf(block, 0, block.text.length)).not.toBeNull();
});

test('text that was read lightly and has changed since gives no range', () => {
  const { blocks } = read('<p>About <b>10,000</b> soldiers</p>', true);
  const [block] = blocks;
  (document.querySelector('b') as Element).textContent = '12,000';
  expect(block && rangeOf(block, 6, 12)).toBeNull();
});

test('reading changes nothing', () => {
  const html = '<article><p>About <b>10,000</b>  soldiers</p><p>one<!-- two -->three</p></article>';
  document.body.innerHTML = html;
  const before = [...allNodes()];
  const watcher = new MutationObserver(() => {});
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  [
    ...readBlocks(
      document.body,
      null,
      () => {},
      () => {},
    ),
  ];
  expect(watcher.takeRecords()).toEqual([]);
  expect([...allNodes()]).toEqual(before);
  watcher.disconnect();
});

function* allNodes(): Generator<Node> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}
