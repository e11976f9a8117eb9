/**
 * The marks and notes of a passage in a page of our own: read, drawn and opened by the same code as on any page, within one
 * element only. Answers no messages, follows no changes.
 */
import { type Engine, lookUp } from '../../src/index.ts';
import { finish } from '../../src/steps.ts';
import { citation, citationHtml } from '../ui/citation.ts';
import type { PageFacts } from './article.ts';
import type { Found } from './found.ts';
import { createMarks, type Marks } from './marks.ts';
import { createNoteBox } from './note.ts';
import { createNotes } from './notes.ts';
import { createReading } from './reading.ts';
import { createSurface, type Surface } from './surface.ts';

export interface Sample {
  readonly marked: number;
  openFirst(): void;
}

export async function showSample(
  passage: Element,
  engine: Engine,
  facts: PageFacts,
  signal: AbortSignal,
): Promise<Sample> {
  let surface: Surface | undefined;
  const getSurface = () => {
    surface ??= createSurface(signal);
    return surface;
  };
  const reading = createReading(engine, facts, () => surface?.host ?? null, signal);
  await reading.all();
  const found = reading.found.filter(
    ({ block, claim }) => passage.contains(block.element) && claim.sum !== 'no-source',
  );
  const hidden = new Set<Found>();
  const shown = () => found.filter((one) => !hidden.has(one));
  let marks: Marks | undefined;
  const draw = () => {
    if (marks) finish(marks.show(shown()));
  };
  const notes = createNotes(
    {
      engine: () => engine,
      // A page of ours carries them itself.
      parts: () => ({ createNoteBox, citation, citationHtml, lookUp }),
      surface: getSurface,
      facts: () => facts,
      shown,
      isHidden: (one) => hidden.has(one),
      hide: (one, on) => {
        if (on) hidden.add(one);
        else hidden.delete(one);
        draw();
      },
      markerOf: (one) => marks?.markerOf(one),
    },
    signal,
  );
  marks = createMarks(getSurface, notes, signal);
  draw();
  return {
    marked: found.length,
    openFirst() {
      const [first] = shown();
      if (first) notes.goTo(first);
    },
  };
}
