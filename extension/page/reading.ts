/**
 * From the page to its claims: keeps the page's text and what was found in it in step with each other, in slices.
 * Never draws; its caller is told when it is through.
 */
import type { Engine } from '../../src/index.ts';
import type { Steps } from '../../src/steps.ts';
import type { PageFacts } from './article.ts';
import type { Found } from './found.ts';
import { isHugePage } from './huge.ts';
import { type Change, createPageText, type PageText } from './page-text.ts';
import { createPassages, type Passages, type Work } from './passages.ts';
import { inSlices, short } from './slices.ts';

export interface Reading {
  readonly found: readonly Found[];
  /** The same, by what was read together. */
  readonly passages: Pick<Passages, 'list' | 'language'>;
  readonly text: Pick<PageText, 'characters' | 'tooLong' | 'appeared'>;
  /** Reads the whole page. */
  all(): Promise<void>;
  /**
   * Reads what has changed: the elements given and what is in them, and forgets what is gone. `onlyNew`: they are new in the
   * page, and nothing else of it has changed.
   */
  touched(elements: Iterable<Element>, onlyNew?: boolean): Promise<void>;
}

export function createReading(
  engine: Engine,
  facts: PageFacts,
  own: () => Node | null,
  signal: AbortSignal,
): Reading {
  const text = createPageText(own);
  const passages = createPassages(engine, facts);

  function* after(changing: Steps<Change>): Work<void> {
    yield* passages.read(text, yield* changing);
  }

  return {
    get found() {
      return passages.list.flatMap(({ found }) => found);
    },
    passages,
    text,
    all: () => inSlices(after(text.all()), signal, isHugePage() ? short : undefined),
    touched: (elements, onlyNew = false) => inSlices(after(text.touched([...elements], onlyNew)), signal),
  };
}
