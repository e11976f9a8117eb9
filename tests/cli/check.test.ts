/** `npm run check` on files, as a person starts it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, run } from './run.ts';

const SENTENCE =
  'About 10,000 North Korean soldiers are already deployed in the Kursk region, Zelensky said.';
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(file('article.txt'), `Kursk, Tuesday\n${SENTENCE}\n`);
  writeFileSync(
    file('page.html'),
    `<!doctype html><html lang=en><meta charset=utf-8><title>Soldiers</title>
     <meta property="article:published_time" content="2024-11-05T10:00:00Z"><nav>Menu</nav><p>${SENTENCE}`,
  );
  writeFileSync(file('empty.html'), '<!doctype html><html lang="en"><body><script>1</script></body></html>');
  writeFileSync(
    file('italian.html'),
    '<html lang="it"><p>Oggi a Roma fa molto caldo, e le strade sono vuote. I soldati della guardia restano davanti al palazzo, mentre il governo discute ancora della legge di bilancio con i sindacati.</p></html>',
  );
  writeFileSync(file('strange.html'), '<meta charset="klingon-8"><p>x');
  writeFileSync(file('picture.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check FILE…', () => {
  it('reports where a claim stands, what it says and what the sources say', async () => {
    const { status, out, err } = await run('check', [file('article.txt'), '--published', '2024-11-05']);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('article.txt: English, published 2024-11-05, 1 claim\n');
    expect(out).toContain('  2:1  “About 10,000 North Korean soldiers”\n');
    expect(out).toContain('about 10,000');
    expect(out).toMatch(/^ {8}(agrees|differs|context) /m);
  });

  it('takes title and date from a page, unless told otherwise', async () => {
    const { out } = await run('check', ['--json', file('page.html')]);
    expect(JSON.parse(out)).toMatchObject({
      file: file('page.html'),
      title: 'Soldiers',
      published: '2024-11-05',
      language: 'en',
      text: SENTENCE,
    });
    const told = await run('check', ['--json', '--published', '2024-11-06', file('page.html')]);
    expect(JSON.parse(told.out)).toMatchObject({ published: '2024-11-06' });
  });

  it('gives one JSON object a file and goes on after one it cannot read', async () => {
    const files = ['missing.txt', 'article.txt', 'strange.html', 'picture.bin', '.'].map(file);
    const { status, out, err } = await run('check', ['--json', ...files]);
    expect(status).toBe(1);
    const answers = linesOf(out).map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.file)).toEqual(files);
    expect(answers[1]).not.toHaveProperty('error');
    expect(linesOf(err)).toEqual([
      `${file('missing.txt')}: no such file or folder`,
      `${file('strange.html')}: unknown encoding “klingon-8”`,
      `${file('picture.bin')}: is a picture; only text and HTML files are read`,
      `${file('.')}: is a folder`,
    ]);
  });

  it('says that a page has no text, and that a language is not read', async () => {
    const { status, out } = await run('check', [file('empty.html'), file('italian.html')]);
    expect(status).toBe(0);
    expect(out).toContain('empty.html: no visible text, no date known, 0 claims');
    expect(out).toContain('italian.html: language not read (the page says Italian), no date known, 0 claims');
  });

  it('reads standard input, and names as they stand where it was started', async () => {
    const piped = await run('check', ['-', '--json'], { input: SENTENCE });
    expect(JSON.parse(piped.out)).toMatchObject({ file: '-', language: 'en' });
    const beside = await run('check', ['article.txt', '--json'], { cwd: folder });
    expect(JSON.parse(beside.out).claims).toHaveLength(1);
  });

  it.each([
    [[], 'no file given'],
    [['--nonsense', 'x'], '--nonsense'],
    [['--published', 'yesterday', 'x'], '“yesterday” is not a date'],
    [['--language', 'klingon', 'x'], '“klingon” is none of en, fr, de, es, uk, ru, ko'],
    [['--ndjson', 'x'], 'check -- --ndjson < x'],
    [['--ndjson', '--language', 'en'], '--ndjson stands alone, leave out --language:'],
    [['--ndjson', '--json', '-'], '--ndjson stands alone, leave out --json:'],
  ])('refuses wrong usage %j with status 2', async (args, message) => {
    const { status, out, err } = await run('check', args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('npm run check -- --help');
  });

  it('explains itself', async () => {
    const { status, out } = await run('check', ['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--ndjson');
  });

  it('runs by its npm name, from any folder, with nothing but answers on standard output', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const args = ['--prefix', root, 'run', '--silent', 'check', '--', '--json', 'article.txt'];
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ file: 'article.txt', language: 'en' });
  });
});
