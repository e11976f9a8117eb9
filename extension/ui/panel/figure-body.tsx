/**
 * What is known of one figure or statement: its plot or timeline over time, the same as a table, the spread, every claim with its
 * source, and all of it as text to copy. The same in the panel and on the page of all figures; the heading above is theirs.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import { daySpan } from '../../../src/figures/days.ts';
import { tellable } from '../../../src/figures/joined.ts';
import {
  pagePointOf,
  type Series,
  type StatementSeries,
  seriesOf,
  statementSeriesOf,
} from '../../../src/figures/series.ts';
import type { CheckedClaim, Claim, FigureId } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { claimValue, qualifiers } from './claim-item.tsx';
import { ClaimList } from './claim-list.tsx';
import { Copying } from './copying.tsx';
import { csvOf } from './csv.ts';
import { DataTable } from './data-table.tsx';
import { FigurePlot } from './plot.tsx';
import { svgText } from './svg-text.ts';
import { StatementTimeline } from './timeline.tsx';

export interface FigureBodyProps {
  id: FigureId;
  database: Database;
  messages: Messages;
  words: Words;
  /** The page's claim on this figure, where the page has one. */
  pageClaim: CheckedClaim | null;
  /** Puts text on the clipboard; false where the browser refuses. */
  copyText: (text: string) => Promise<boolean>;
  /** Level of the headings in it. */
  level: 3 | 4;
  /** Claims folded away under their heading. */
  isFolded?: boolean;
}

const startOf = (claim: Claim): number => daySpan(claim.asOf)?.from ?? 0;

/** "3,000, Zelensky, 5 November 2024": a point in words. */
function inWords(claim: Claim, messages: Messages, words: Words): string {
  return [
    [claimValue(claim, messages, words), ...qualifiers(claim, messages, words)].join(' '),
    words.origin(claim.origin),
    words.date(claim.asOf),
  ].join(', ');
}

/** What a figure counts, as the title of an axis. */
function unitOf(id: FigureId, database: Database, { figure: { axes } }: Messages): string {
  const unit = database.figures.get(id)?.unit ?? '';
  return isUnit(unit, axes.units) ? axes.units[unit] : axes.number;
}

const isUnit = (unit: string, units: Messages['figure']['axes']['units']): unit is keyof typeof units =>
  Object.hasOwn(units, unit);

function Spread({
  series,
  database,
  messages,
  words,
}: { series: Series } & Pick<FigureBodyProps, 'database' | 'messages' | 'words'>) {
  const { spread, unit, totals, points } = series;
  const text = messages.figure;
  if (points.length < 2) return null;
  if (!spread) return <p class="spread">{text.noTotals}</p>;
  const low = words.number(spread.low.value, unit);
  const high = words.number(spread.high.value, unit);
  const by = (claim: string): string => words.origin(database.claims.get(claim)?.origin ?? '');
  if (low === high) {
    return (
      <p class="spread">
        <strong>{totals === 1 ? text.onlyTotal(low) : text.oneValue(low)}</strong>
      </p>
    );
  }
  return (
    <p class="spread">
      <strong>{text.spread(low, high)}</strong>
      <span class="hint"> {text.spreadBy(by(spread.low.claim), by(spread.high.claim))}</span>
    </p>
  );
}

type Shown = 'plot' | 'table';

function ViewSwitch({
  shown,
  onShow,
  messages,
}: {
  shown: Shown;
  onShow: (shown: Shown) => void;
  messages: Messages;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border that two buttons do not need
    <div class="view-switch" role="group" aria-label={messages.figure.view}>
      {(['plot', 'table'] as const).map((view) => (
        <button key={view} type="button" aria-pressed={shown === view} onClick={() => onShow(view)}>
          {messages.figure[view]}
        </button>
      ))}
    </div>
  );
}

const plotsIn = (box: HTMLElement | null): SVGSVGElement[] => [
  ...(box?.querySelectorAll<SVGSVGElement>('.plot > svg') ?? []),
];

export function FigureBody(props: FigureBodyProps) {
  const { id, database, messages, words, pageClaim, copyText, level, isFolded = false } = props;
  const [shown, setShown] = useState<Shown>('plot');
  const [strong, setStrong] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const Heading: 'h3' | 'h4' = `h${level}`;
  const item = database.figures.get(id) ?? database.statements.get(id);
  const label = item?.label ?? id;
  const claims = useMemo(
    () => [...database.claimsOf(id)].sort((a, b) => startOf(b) - startOf(a)),
    [database, id],
  );
  const all = useMemo(() => seriesOf(claims), [claims]);
  const answers = useMemo(() => statementSeriesOf(claims), [claims]);
  const pages = useMemo(
    () => all.map((series) => pageClaim && pagePointOf(pageClaim, series.unit)),
    [all, pageClaim],
  );

  const byId = (claim: string): Claim | undefined => database.claims.get(claim);
  const points = (series: { points: readonly { claim: string }[] }): string[] =>
    series.points.flatMap((point) => {
      const claim = byId(point.claim);
      return claim ? [inWords(claim, messages, words)] : [];
    });
  /** Words beside a mark: a number and who said it; for a statement who, and of which place. */
  const textsOf = (id: string): string[] => {
    const claim = byId(id);
    if (!claim) return [];
    const names = words.originTexts(claim.origin);
    if (!claim.quantity) {
      const unnamed = messages.figure.unknownOrigin;
      if (claim.place === null) return names.length > 0 ? names : [unnamed];
      const place = words.place(claim.place);
      return names.length > 0
        ? [...names.map((name) => `${name}, ${place}`), ...names.slice(-1)]
        : [`${unnamed}, ${place}`, place];
    }
    const value = words.labelValue(claim.quantity);
    return [...names.map((name) => `${value} ${name}`), value];
  };
  const isCrowded = ({ points }: Series | StatementSeries): boolean => points.length > tellable;
  const pageText = pageClaim?.quantity ? messages.figure.thisPage(words.quantity(pageClaim.quantity)) : null;

  const list = <ClaimList {...{ claims, all, answers, database, messages, words }} onPoint={setStrong} />;

  return (
    <div ref={box} class="figure-body">
      <p class="definition">{item?.definition ?? messages.figure.unknown}</p>
      {item && claims.length === 0 && <p class="notice">{messages.figure.noClaims}</p>}
      {claims.length > 0 && <ViewSwitch shown={shown} onShow={setShown} messages={messages} />}
      {shown === 'table' && claims.length > 0 && (
        <DataTable caption={label} {...{ claims, database, messages, words }} />
      )}
      {shown === 'plot' && answers.points.length > 0 && (
        <StatementTimeline
          series={answers}
          label={
            isCrowded(answers)
              ? messages.figure.crowded(label, answers.points.length, null)
              : messages.figure.timelineLabel(label, points(answers))
          }
          joined={messages.figure.joined}
          {...{ messages, words, strong, textsOf }}
        />
      )}
      {all.map((series, index) => {
        const page = pages[index] ?? null;
        const said = page ? pageText : null;
        return (
          <section key={series.unit} class="series">
            {all.length > 1 && series.unit !== null && <Heading>{words.currency(series.unit)}</Heading>}
            {shown === 'plot' && (
              <FigurePlot
                series={series}
                page={page}
                pageText={said}
                label={
                  isCrowded(series)
                    ? messages.figure.crowded(label, series.points.length, said)
                    : messages.figure.plotLabel(label, points(series), said)
                }
                joined={messages.figure.joined}
                axes={{
                  value: series.unit === null ? unitOf(id, database, messages) : words.currency(series.unit),
                  time: messages.figure.axes.time,
                }}
                {...{ words, strong, textsOf }}
              />
            )}
            {shown === 'plot' && series.points.some((point) => point.aside) && (
              <p class="hint">{messages.figure.hollow}</p>
            )}
            <Spread {...{ series, database, messages, words }} />
          </section>
        );
      })}
      {claims.length > 0 && (
        <Copying
          {...{ messages, copyText }}
          csv={() => csvOf(claims, database, words)}
          svg={shown === 'plot' ? () => svgText(plotsIn(box.current), label) : null}
        />
      )}
      {claims.length > 0 && isFolded && (
        <details>
          <summary>
            {messages.figure.claims} <span class="count">{claims.length}</span>
          </summary>
          {list}
        </details>
      )}
      {claims.length > 0 && !isFolded && (
        <section>
          <Heading>{messages.figure.claims}</Heading>
          {list}
        </section>
      )}
    </div>
  );
}
