/**
 * What was found in the page, passage by passage: gives blocks to the engine an article at a time, and remembers each answer by its
 * text, so that words drawn anew are a look-up and new words alone are work. What has not changed is taken over whole.
 * Reads no page and draws nothing.
 */
import type { Engine } from '../../src/index.ts';
import type { LONG } from '../../src/steps.ts';
import type { CheckedClaim, CheckResult, IsoDate, LanguageTag } from '../../src/types.ts';
import type { Part } from '../messages.ts';
import { dayOf, type PageFacts } from './article.ts';
import type { Block } from './blocks.ts';
import { placesOf, Standing } from './found.ts';
import type { Change, PageText } from './page-text.ts';
import { bringFor } from './parts.ts';
import { inBlock, join, Words } from './ranges.ts';
import { entriesOf, headlineOf, leadsIn, type Run, type Stretch, stretches, windowsOf } from './stretches.ts';

/** In steps, some of which wait for what a text turns out to need. */
export type Work<Result> = Generator<null | typeof LONG | Promise<unknown>, Result, void>;

/** Blocks that are read together, as they were last read. */
interface Passage extends Run {
  /** Of each block. */
  readonly reads: readonly Read[];
  /** What those are from. */
  readonly answers: readonly Answer[];
  readonly found: readonly Standing[];
}

/** A block as it was last read: as long as nothing about this has changed, it says what it said. */
interface Read {
  readonly before: Block | null;
  readonly date: IsoDate | null;
  readonly answer: Answer;
  readonly found: readonly Standing[];
}

interface Answer extends CheckResult {
  /** What was asked. */
  readonly key: string;
}

export interface Passages {
  /** In reading order. What has not changed is the same as before. */
  readonly list: readonly Passage[];
  /** Of the first passage in a language that is read; null where there is none. */
  readonly language: LanguageTag | null;
  read(text: PageText, change: Change): Work<void>;
}

/** Blocks in which a line with the article's day is looked for, where the page does not state it otherwise. */
const above = 20;

export function createPassages(engine: Engine, facts: PageFacts): Passages {
  let list: Passage[] = [];
  /** Of the last pass, and of the one that is going on. */
  let answers = new Map<string, Answer>();
  const days = new WeakMap<Element, IsoDate | null>();

  /** What the page states of itself; else what a line above its article says. */
  function pageDay(blocks: readonly Block[]): IsoDate | null {
    return facts.published ?? engine.pageDate(join(blocks.slice(0, above)).text, {}) ?? null;
  }

  function published(entry: Element | null, page: IsoDate | null): IsoDate | null {
    if (!entry) return page;
    if (!days.has(entry)) days.set(entry, dayOf(entry));
    return days.get(entry) ?? page;
  }

  function* ask(text: string, date: IsoDate | null, known: LanguageTag | null): Work<CheckResult> {
    const { url, title } = facts;
    const tried = new Set<Part>();
    for (;;) {
      try {
        return yield* engine.checkInSteps(text, {
          url,
          title,
          ...(date === null ? {} : { published: date }),
          ...(known === null ? {} : { language: known }),
        });
      } catch (fault) {
        const brought = bringFor(fault, tried);
        if (brought) {
          yield brought;
          continue;
        }
        // A fault of ours in one stretch takes nothing from the rest of the page.
        console.error('Second Source could not read a passage.', fault);
        return { language: null, claims: [] };
      }
    }
  }

  /** The claims of one window, by block. */
  function* checkWindow(
    blocks: readonly Block[],
    lead: number,
    date: IsoDate | null,
    known: LanguageTag | null,
    before: ReadonlyMap<Block, Read>,
  ): Work<{ answer: Answer; byBlock: ReadonlyMap<Block, Standing[]> }> {
    const joined = join(blocks);
    const key = `${date} ${known} ${joined.text}`;
    const answer = answers.get(key) ?? { key, ...(yield* ask(joined.text, date, known)) };
    answers.set(key, answer);
    const byBlock = new Map<Block, Standing[]>();
    for (const claim of answer.claims) {
      yield null;
      const place = inBlock(joined, claim.at.start, claim.at.end);
      // What stands in the lead was found before.
      if (!place || place.index < lead) continue;
      const { block, start, end } = place;
      const same = before.get(block)?.found.find((one) => isAt(one, start, end, claim));
      // An unchanged claim keeps its place in the page: nothing about it is drawn anew.
      const one =
        same?.claim === claim
          ? same
          : new Standing(
              claim,
              same?.claim.sum === claim.sum ? same.words : new Words(block, start, end),
              placesOf(claim.pageNotes, joined),
            );
      const ofBlock = byBlock.get(block);
      if (ofBlock) ofBlock.push(one);
      else byBlock.set(block, [one]);
    }
    return { answer, byBlock };
  }

  /** Only what has changed in it since, with what stands beside that. */
  function* readStretch(
    stretch: Stretch,
    date: IsoDate | null,
    then: ReadonlyMap<Block, Read>,
    around: LanguageTag | null,
  ): Work<Read[]> {
    const { list: blocks, lead } = stretch;
    const before = (index: number) => blocks[index - 1] ?? null;
    const isChanged = (index: number): boolean => {
      const known = then.get(blocks[index] as Block);
      return !known || known.before !== before(index) || known.date !== date;
    };
    const windows = windowsOf(stretch, isChanged);
    // In a few words the language is not always to be seen; that of the words around them is known.
    const spoken =
      around ?? then.get(blocks.find((block) => then.has(block)) as Block)?.answer.language ?? null;
    const now = new Map<Block, Read>();
    for (const { from, lead: ahead, to } of windows) {
      const whole = to - from === blocks.length;
      // What is added far below is held against the headline all the same.
      const head = from > 0 ? headlineOf(stretch) : [];
      const part = [...head, ...blocks.slice(from, to)];
      const led = head.length + ahead - from;
      const { answer, byBlock } = yield* checkWindow(part, led, date, whole ? null : spoken, then);
      for (let index = ahead; index < to; index += 1) {
        const block = blocks[index] as Block;
        now.set(block, { before: before(index), date, answer, found: byBlock.get(block) ?? [] });
      }
      yield null;
    }
    return blocks.slice(lead).flatMap((block) => now.get(block) ?? then.get(block) ?? []);
  }

  function* read({ blocks, inArticles }: PageText, change: Change): Work<void> {
    yield null;
    const page = pageDay(blocks);
    yield null;
    const entryOf = entriesOf(blocks, inArticles);
    const old = change === 'anew' ? [] : list;
    const begins = new Map(old.map((passage) => [passage.blocks[0], passage]));
    const isThere = ({ blocks: own }: Passage, from: number): boolean =>
      // Where nothing was lost, so many blocks from the first to the last are those that were there.
      change === 'grown'
        ? own.at(-1) === blocks[from + own.length - 1]
        : own.every((block, index) => block === blocks[from + index]);
    const keptAt = (index: number): Passage | null => {
      const passage = begins.get(blocks[index]);
      if (!passage) return null;
      const { entry, reads } = passage;
      return entry === entryOf(index) &&
        entry === entryOf(index + reads.length - 1) &&
        reads[0]?.before === leadsIn(blocks, index, entryOf) &&
        reads[0].date === published(entry, page) &&
        isThere(passage, index)
        ? passage
        : null;
    };
    const parts: (Stretch | Passage)[] = [];
    for (const part of stretches(blocks, entryOf, keptAt)) {
      yield null;
      if (part) parts.push(part);
    }
    const kept = new Set(parts);
    const then = new Map<Block, Read>();
    for (const passage of old) {
      if (kept.has(passage)) continue;
      for (const [index, one] of passage.reads.entries()) then.set(passage.blocks[index] as Block, one);
      yield null;
    }
    const next: Passage[] = [];
    for (const part of parts) {
      if ('reads' in part) {
        next.push(part);
        continue;
      }
      const { list: together, lead, entry, length } = part;
      const around = lead > 0 ? next.at(-1)?.reads.at(-1)?.answer.language : null;
      const reads = yield* readStretch(part, published(entry, page), then, around ?? null);
      next.push({
        blocks: together.slice(lead),
        entry,
        length,
        reads,
        answers: [...new Set(reads.map(({ answer }) => answer))],
        found: reads.flatMap(({ found }) => found),
      });
      yield null;
    }
    list = next;
    answers = new Map(list.flatMap((passage) => passage.answers.map((answer) => [answer.key, answer])));
  }

  return {
    get list() {
      return list;
    },
    get language() {
      const known = list.flatMap((passage) => passage.answers).find(({ language }) => language !== null);
      return known?.language ?? null;
    },
    read,
  };
}

const isAt = (one: Standing, start: number, end: number, { figure }: CheckedClaim): boolean =>
  one.start === start && one.end === end && one.claim.figure === figure;
