/** The commands as a person runs them: what they print, and their exit status. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/claims/anchor.ts';
import { ARTICLE_SEED } from './bad-seeds.ts';
import type { Spoil } from './small-seeds.ts';
import { smallSeeds } from './small-seeds.ts';

function run(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('claims', () => {
  it('--json is one array of claims with the documented fields', () => {
    const { status, stdout, stderr } = run('claims', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const claims: Record<string, unknown>[] = JSON.parse(stdout);
    expect(claims.length).toBeGreaterThanOrEqual(60);
    const fields = ['id', 'source', 'figure', 'status', 'place', 'asOf', 'origin', 'wording', 'at'];
    for (const claim of claims) {
      for (const field of fields) expect(claim).toHaveProperty(field);
      expect(claim.at).toEqual({
        paragraph: expect.any(Number),
        start: expect.any(Number),
        end: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(claim.quantity === null).toBe(claim.polarity !== null);
    }
    const shells = claims.find(({ id }) => id === '000-dprk-shells');
    expect(shells?.quantity).toEqual({ low: null, high: 5_000_000, hedge: 'nearly', unit: null });
  });

  it('without --json is a table under each article', () => {
    const { status, stdout } = run('claims');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^ {2}dprk-troops-kursk +2,600, deployed +Kursk region +2024-10-22 +hur\n {6}\S.*\.$/mu,
    );
    expect(stdout).toMatch(/^ {2}soldier-bonus +up to 20,000 USD/mu);
    expect(stdout).toMatch(/^ {2}dprk-killed +at least 6, event/mu);
    expect(stdout).toMatch(/^\d+ claims of 5 articles\.$/mu);
  });

  it('does not take another word', () => {
    expect(run('claims', '--jsn')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('usage'),
    });
  });
});

describe('a file or folder that is not there', () => {
  it.each([
    ['seeds-verify', ['nowhere']],
    ['seeds-locate', ['nowhere', '1', 'words']],
    ['evaluate', ['nowhere', 'nowhere']],
  ])('is told by its name: %s', (command, words) => {
    expect(run(command, ...words)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^\S*nowhere: no such file or folder\n$/u),
    });
  });
});

describe('seeds:verify', () => {
  const verify = (spoil?: Spoil) => {
    const { seeds, articles } = smallSeeds(spoil);
    return { ...run('seeds-verify', articles, seeds), seeds, articles };
  };

  it('counts what it found', () => {
    expect(verify()).toMatchObject({
      status: 0,
      stdout: '3 claims of 1 article: all found at their places, with their hashes and numbers.\n',
      stderr: '',
    });
  });

  it('says which claim is wrong, and where', () => {
    const { status, stdout, stderr, seeds } = verify({
      file: ARTICLE_SEED,
      from: 'low: 4200, high: 4200',
      to: 'low: 4210, high: 4210',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `${join(seeds, ARTICLE_SEED)}:13: 010-guards-sent: 4,210 is not in the sentence; found 4,200\n` +
        `${join(seeds, ARTICLE_SEED)}:13: 010-guards-sent: 4,210 is not in the claim's wording; found 4,200\n` +
        '3 claims of 1 article: 2 failures.\n',
    );
  });

  it('tells seeds that do not compile', () => {
    const { status, stderr } = verify({ file: ARTICLE_SEED, from: 'origin: hart', to: 'origin: heart' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/010\.yaml:19: 010-guards-sent: unknown origin heart\n$/);
  });

  it('tells two articles for one source, and a folder that is not there', () => {
    const { seeds, articles } = smallSeeds();
    writeFileSync(join(articles, '010_again.txt'), '');
    expect(run('seeds-verify', articles, seeds)).toMatchObject({
      status: 1,
      stderr: `${articles}: more than one article for 010: 010_again.txt, 010_own.txt\n`,
    });
    expect(run('seeds-verify', join(articles, 'nowhere'), seeds)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file or folder'),
    });
  });

  it('asks for the folder', () => {
    expect(run('seeds-verify')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
  });
});

describe('seeds:locate', () => {
  const article = () => join(smallSeeds().articles, '010_own.txt');

  it('prints the line a claim needs', () => {
    const hash = hashOf('Some 4,200 guards were sent to the café district, said Ms Hart.');
    expect(run('seeds-locate', article(), '2', 'guards were sent')).toMatchObject({
      status: 0,
      stdout: `at: { paragraph: 2, start: 16, end: 79, sha256: "${hash}" }\n`,
    });
  });

  it('says in which paragraph the words are instead', () => {
    expect(run('seeds-locate', article(), '1', 'guards were sent')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('paragraph 1 has no such words; they are in paragraph 2'),
    });
  });

  it('tells a file it cannot read', () => {
    expect(run('seeds-locate', '/nowhere/at-all.txt', '1', 'x')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file or folder'),
    });
  });
});
