/** The same rows once more, the quickest first: a line for each piece of work, ours and the peers', a column for each text or page. Measures nothing. */
import { GATE, type Row, WHOLE_CHECK } from './budgets.ts';

const COMPARED = new Set<string>([GATE, WHOLE_CHECK]);

/** Lines of cells, the head first. A cell is empty where something cannot run: there are no pages in Node. */
export function sideBySide(rows: readonly Row[], shown: (milliseconds: number) => string): string[][] {
  const compared = rows.filter(({ what }) => COMPARED.has(what));
  const places = [...new Set(compared.map(({ where }) => where))];
  const works = new Map<string, Map<string, number>>();
  const put = (work: string, where: string, time: number): void => {
    works.set(work, (works.get(work) ?? new Map()).set(where, time));
  };
  for (const { where, what, ours, peer, theirs } of compared) {
    put(`→ our ${what}`, where, ours);
    put(peer, where, theirs);
  }
  const longest = (times: ReadonlyMap<string, number>): number => Math.max(...times.values());
  const lines = [...works].sort(([, a], [, b]) => longest(a) - longest(b));
  return [
    ['beside each other, ms', ...places],
    ...lines.map(([work, times]) => [
      work,
      ...places.map((where) => {
        const time = times.get(where);
        return time === undefined ? '' : shown(time);
      }),
    ]),
  ];
}
