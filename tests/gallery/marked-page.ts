/** A news passage as it is marked: read, underlined and given its markers by the page script's own code, without its notes. */
import { createMarks } from '../../extension/page/marks.ts';
import type { PaintStyle } from '../../extension/page/paint.ts';
import { createReading } from '../../extension/page/reading.ts';
import type { Surface } from '../../extension/page/surface.ts';
import { finish } from '../../src/steps.ts';
import { engine } from './voice.ts';

const facts = { title: '', url: 'https://www.bbc.com/news/one', published: '2024-11-05', modified: null };

export async function markPage(surface: Surface, style: PaintStyle, signal: AbortSignal): Promise<void> {
  const reading = createReading(engine, facts, () => surface.host, signal);
  await reading.all();
  const none = () => {};
  const marks = createMarks(
    () => surface,
    {
      group: 'Claims',
      label: ({ claim }, index, of) => `Claim ${index + 1} of ${of}: ${claim.quote}`,
      pressed: none,
      rested: none,
      left: none,
    },
    signal,
  );
  marks.setStyle(style);
  finish(marks.show(reading.found.filter(({ claim }) => claim.sum !== 'no-source')));
}
