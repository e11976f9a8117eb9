/**
 * How the engine fares as the database grows: the bundled claims, multiplied with other numbers, days and sources to any
 * size. Started as a program of its own for each size, so that memory is counted from nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileSeeds } from '../../src/claims/compile.ts';
import { openDatabase } from '../../src/claims/database.ts';
import { SEEDS } from '../../src/cli/seeds.ts';
import { createEngine } from '../../src/engine.ts';
import { lookUp } from '../../src/look-up.ts';
import type { Claim, PackedDatabase } from '../../src/types.ts';
import { HUNDRED_THOUSAND_TO_SIXTY, type Row } from './budgets.ts';
import { CONTEXT } from './engine.ts';
import { measure } from './measure.ts';
import { textWithClaims } from './texts.ts';

const SIZES = [60, 1_000, 10_000, 100_000] as const;

interface Grown {
  size: number;
  /** Milliseconds. */
  load: number;
  check: number;
  lookUp: number;
  /** Bytes. */
  memory: number;
  packed: number;
}

/** A repeatable number below `below` for the `index`th claim. */
const spread = (index: number, salt: number, below: number): number =>
  (Math.imul(index + 1, 2_654_435_761 + salt * 97) >>> 8) % below;

function varied(claim: Claim, index: number): Claim {
  const factor = 1 + spread(index, 1, 100) / 100;
  const scaled = (n: number | null): number | null => (n === null ? null : Math.round(n * factor));
  const day = new Date(Date.UTC(2024, 9, 1) + spread(index, 2, 700) * 86_400_000).toISOString().slice(0, 10);
  return {
    ...claim,
    id: `${claim.id}-${index}`,
    source: `${claim.source}-${spread(index, 3, 500)}`,
    asOf: day,
    quantity: claim.quantity && {
      ...claim.quantity,
      low: scaled(claim.quantity.low),
      high: scaled(claim.quantity.high),
    },
    wording: `${claim.wording} (report ${index})`,
    at: claim.at && { ...claim.at, sha256: index.toString(16).padStart(64, '0') },
  };
}

/** The bundled database with so many claims. */
export function grownDatabase(size: number): PackedDatabase {
  const packed = compileSeeds(SEEDS);
  const claims = Array.from({ length: size }, (_, index) => {
    const claim = packed.claims[index % packed.claims.length];
    if (!claim) throw new Error('There are no seeds to grow.');
    return index < packed.claims.length ? claim : varied(claim, index);
  });
  const known = new Set(packed.sources.map(({ id }) => id));
  const sources = [...packed.sources];
  for (const { source } of claims) {
    if (known.has(source)) continue;
    known.add(source);
    const first = packed.sources.find(({ id }) => source.startsWith(id));
    if (first)
      sources.push({ ...first, id: source, title: `${first.title ?? first.subject} ${source}`, url: null });
  }
  return { ...packed, sources, claims };
}

function grow(size: number, repetitions: number): Grown {
  const json = JSON.stringify(grownDatabase(size));
  const text = textWithClaims();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const engine = createEngine(openDatabase(JSON.parse(json) as PackedDatabase));
  const load = performance.now() - start;
  const words = 'a new count of soldiers that nobody has heard of near the border';
  const times = measure(
    {
      check: { run: () => engine.check(text, CONTEXT) },
      lookUp: { run: () => lookUp(engine, words, CONTEXT) },
    },
    repetitions,
  );
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed - before;
  // What is measured must still be there when memory is counted.
  if (engine.database.packed.claims.length !== size) throw new Error('The database has another size.');
  return { size, load, check: times.check.median, lookUp: times.lookUp.median, memory, packed: json.length };
}

function inOwnProcess(size: number, repetitions: number): Grown {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, ['--expose-gc', self, String(size), String(repetitions)], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`Growing to ${size} claims failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as Grown;
}

export function measureGrowth(repetitions: number): Row[] {
  const grown = SIZES.map((size) => inOwnProcess(size, repetitions));
  const [first] = grown;
  if (!first) return [];
  const peer = `${first.size} claims`;
  return grown.slice(1).flatMap((at): Row[] => {
    const where = `${at.size.toLocaleString('en')} claims`;
    const seen = { where, peer, atMost: null };
    const isLargest = at === grown.at(-1);
    return [
      {
        where,
        what: 'whole check of a text full of claims',
        ours: at.check,
        peer,
        theirs: first.check,
        unit: 'ms',
        atMost: isLargest ? HUNDRED_THOUSAND_TO_SIXTY : null,
      },
      { ...seen, what: 'fuzzy look-up of a sentence', ours: at.lookUp, theirs: first.lookUp, unit: 'ms' },
      { ...seen, what: 'loading', ours: at.load, theirs: first.load, unit: 'ms' },
      {
        ...seen,
        what: 'memory in use, beside the packed JSON',
        ours: at.memory / 1e6,
        peer: 'its packed JSON',
        theirs: at.packed / 1e6,
        unit: 'MB',
      },
    ];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [size = 60, repetitions = 100] = process.argv.slice(2).map(Number);
  process.stdout.write(JSON.stringify(grow(size, repetitions)));
}
