/** A claim pack of any size, the same each time: other numbers, days, articles and figures for each claim. */
import { bundled } from './small-pack.ts';

/** A repeatable number below `below` for the `index`th claim. */
const spread = (index: number, salt: number, below: number): number =>
  (Math.imul(index + 1, 2_654_435_761 + salt * 97) >>> 8) % below;

const origins = ['zelensky', 'nis', 'hur', null];

const anyDay = (index: number): number => spread(index, 2, 700);

/**
 * @param crowd share of the claims on the one figure that most news is about.
 * @param dayOf days from October 2024 to that of the claim.
 */
export function grownPack(size: number, id = 'grown', crowd = 0, dayOf = anyDay): object {
  const figures = [...bundled.figures.values()].filter(({ unit }) => unit === 'people');
  const articles = Math.max(1, Math.ceil(size / 20));
  const day = (index: number) =>
    new Date(Date.UTC(2024, 9, 1) + dayOf(index) * 86_400_000).toISOString().slice(0, 10);
  return {
    format: 'second-source-claims',
    version: 1,
    id,
    name: `A pack of ${size}`,
    date: '2026-09-01',
    sources: Array.from({ length: articles }, (_, index) => ({
      id: `a${index}`,
      publisher: `Paper ${index}`,
      title: `Report ${index}`,
      date: day(index),
      language: 'en',
    })),
    claims: Array.from({ length: size }, (_, index) => {
      const crowded = spread(index, 5, 1_000) < crowd * 1_000;
      const figure = crowded ? bundled.figures.get('dprk-killed') : figures[spread(index, 1, figures.length)];
      const low = 100 * (1 + spread(index, 3, 300));
      return {
        id: `c${index}`,
        source: `a${index % articles}`,
        figure: figure?.id,
        quantity: { hedge: 'about', low, high: low },
        ...(figure?.family === 'troops' ? { status: 'deployed' } : {}),
        asOf: day(index),
        asOfBasis: 'stated',
        origin: origins[spread(index, 4, origins.length)],
        certainty: 'reported',
        wording: `Report ${index}: about ${low} of them.`,
      };
    }),
  };
}
