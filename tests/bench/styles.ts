/**
 * Style sheets such as a news site sends, for the peer that works on styles: without them Dark Reader has next to nothing to
 * do. Made of our own rules, the same each run: three sheets, 1,000 rules, 94 KB, compressed 14. The median page has 62 KB compressed
 * (three `style` elements and six linked sheets, HTTP Archive 2020), so this flatters the peer.
 */
const SHEETS = 3;
const RULES = 1_000;

/** What is on the bench's pages, in its own colours; all other rules are for parts that this page has not, as most of a site's are. */
const OF_THE_PAGE = [
  ':root{--ink:#1a1a1a;--paper:#fff;--line:rgb(222 222 226);--brand:#b80000;--muted:hsl(220 6% 38%)}',
  'body{color:var(--ink);background-color:var(--paper)}',
  'header{background:#fafafa;border-bottom:1px solid var(--line)}',
  'nav a{color:var(--muted)}nav a:hover{color:var(--brand)}',
  'article a{color:#0b57d0;border-bottom:1px solid #0b57d04d}article a:visited{color:#5f3dc4}',
  'h1{color:#000;text-shadow:0 1px 0 #fff}time{color:var(--muted)}',
  'article p:nth-child(7n){background:linear-gradient(#f8f9fb,#fff);border-left:3px solid var(--brand)}',
];

const two = (index: number, salt: number): string =>
  ((Math.imul(index + 1, 2_654_435_761 + salt * 97) >>> 8) % 256).toString(16).padStart(2, '0');
const hex = (index: number): string => `#${two(index, 1)}${two(index, 2)}${two(index, 3)}`;

function rule(index: number): string {
  const colour = hex(index);
  const other = hex(index + RULES);
  const part = `.part-${index >> 3} .piece-${index}`;
  const forms = [
    `${part}{color:${colour};font:700 15px/1.4 Arial,sans-serif;margin:0 0 8px}`,
    `${part}{background-color:${colour};padding:4px 12px;display:flex;gap:8px}`,
    `${part}:hover,${part}:focus{color:${colour};background:${other};text-decoration:underline}`,
    `${part}{border:1px solid ${colour};box-shadow:0 2px 6px ${other}33;border-radius:4px}`,
    `${part}{background-image:linear-gradient(to right,${colour},${other});min-height:2rem}`,
    `${part}::before{content:"";border-top:2px solid ${colour};position:absolute;inset:0}`,
    `${part}{--tone-${index}:${colour};color:var(--tone-${index});outline-color:var(--line)}`,
    `@media (min-width:${600 + (index % 5) * 120}px){${part}{grid-column:span 2;fill:${colour};max-width:48rem}}`,
  ];
  return forms[index % forms.length] ?? '';
}

export function newsStyles(): string[] {
  const rules = Array.from({ length: RULES }, (_, index) => rule(index));
  const each = Math.ceil(RULES / SHEETS);
  return Array.from({ length: SHEETS }, (_, sheet) =>
    [...(sheet === 0 ? OF_THE_PAGE : []), ...rules.slice(sheet * each, (sheet + 1) * each)].join('\n'),
  );
}
