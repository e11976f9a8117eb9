/**
 * A second labelled set, written from the rules in words alone before looking at how they are decided; the group on
 * narrower places, and the denials for one place, are what that reading found missing. Numbers are worked out by hand.
 */
import type { Labelled } from './pairs.ts';

const D = 'on:2024-11-05';
const now = (figure: string, page: string, source: string, verdict: string): Labelled => [
  `${figure} ${D} ${page}`,
  `${figure} ${D} ${source}`,
  verdict,
];
const SENT = 'dprk-troops-sent';
const PRESENT = 'dprk-troops-present';
const KURSK = 'dprk-troops-kursk';
const sent = (page: string, source: string, verdict: string): Labelled => now(SENT, page, source, verdict);
const hurt = (page: string, source: string, verdict: string): Labelled =>
  now('dprk-casualties', page, source, verdict);
const over = (part: string, whole: string, verdict: string): Labelled => [
  `dprk-killed ${D} ${part}`,
  `dprk-casualties ${D} ${whole}`,
  verdict,
];
const reached = (whole: string, part: string, verdict: string): Labelled => [
  `${PRESENT} ${D} ${whole}`,
  `${KURSK} ${D} ${part}`,
  verdict,
];

const SAME = 'corroborates same-value';
const WITHIN = 'corroborates within-bounds';
const NEAR = 'context near-value';
const FAR = 'context outside-reach';
const DIFFERENT = 'contradicts different-value';
const UNCLEAR = 'context time-unclear';
const NONE = 'no relation';
const PART = 'context part-of';
const CONFLATED = 'contradicts conflated';
const EXCEEDS = 'contradicts exceeds-whole';
const REACHES = 'corroborates part-reaches-whole';

export const LATER_PAIRS: Readonly<Record<string, readonly Labelled[]>> = {
  'rule 1: another matter, or two things at once': [
    [`${SENT} ${D} 10000`, `dprk-workers ${D} 10000`, NONE],
    [`dprk-army-size ${D} 12000`, `${SENT} ${D} 12000`, NONE],
    [`russia-killed ${D} 100000`, `ukraine-killed ${D} 100000`, NONE],
    [`dprk-killed ${D} 600`, `dprk-wounded ${D} 600`, NONE],
    [`russia-casualties-daily ${D} 1200`, `russia-casualties ${D} 1200`, NONE],
    [`treaty-signed ${D} affirms`, `treaty-ratified ${D} denies`, NONE],
    sent('10000 planned @Donbas', '10000 @Kursk_region', NONE),
    sent('10000 planned', '10000 increment', NONE),
    hurt('4000 forecast', '4000 period:month', NONE),
    hurt('4000 event @Kursk_region', '4000 @Donbas', NONE),
    hurt('40 event @Sudzha', '40 event @Kursk_region', NONE),
    hurt('40 event @Sudzha', '40 event @Sudzha', SAME),
    now('soldier-bonus', '2000 unit:USD @Russia', '2000 unit:RUB @Ukraine', NONE),
  ],
  'rule 2: one thing differs': [
    hurt('4000 @Kursk_region', '4000 @Belgorod_region', 'context other-place'),
    hurt('4000 @Sudzha', '4000 @Ukraine', 'context other-place'),
    hurt('4000 @Sudzha', '4000 @Russia', SAME),
    now('dprk-combat', 'affirms @Kursk_region', 'affirms @Donetsk_region', 'context other-place'),
    now('dprk-combat', 'affirms @Kursk_region', 'affirms @Russia', 'corroborates same-polarity'),
    sent('12000 planned', '3000', 'context other-status'),
    sent('12000 training', '12000 fighting', SAME),
    sent('12000 deployed', '12000 statusless', SAME),
    hurt('4000 period:month', '4000', 'context other-time-base'),
    hurt('4000 period:day', '4000 period:week', 'context other-time-base'),
    hurt('4000 period:day', '4000 period:P1D', SAME),
    sent('3000 increment', '12000', 'context increment'),
    hurt('4000', '12000 forecast', 'context forecast'),
    now('soldier-bonus', '20000 unit:USD', '20000 unit:RUB', 'context other-unit'),
  ],
  'rule 3: its own later word': [
    // eight days is apart, seven is not
    [`dprk-casualties on:2024-11-13 4000 by:hur`, `dprk-casualties ${D} 3000 by:hur`, 'context superseded'],
    [`dprk-casualties on:2024-11-12 4000 by:hur`, `dprk-casualties ${D} 3000 by:hur`, DIFFERENT],
    // later and smaller is a revision too, when the same voice says it
    [`dprk-casualties on:2024-12-05 3000 by:hur`, `dprk-casualties ${D} 4000 by:hur`, 'context superseded'],
    [
      `dprk-casualties on:2024-12-05 4000 by:hur`,
      `dprk-casualties ${D} 3000 by:nis`,
      'context earlier-count',
    ],
    [`dprk-casualties on:2024-12-05 4000 by:hur`, `dprk-casualties ${D} 4000 by:hur`, SAME],
    // within the bounds of the earlier word, yet not the same word
    [`dprk-casualties on:2024-12-05 600 by:hur`, `dprk-casualties ${D} 500-700 by:hur`, 'context superseded'],
    [`${KURSK} on:2024-12-05 11000 by:hur`, `${KURSK} ${D} 8000 by:hur`, 'context superseded'],
    [`${SENT} on:2024-12-05 12000 planned by:hur`, `${SENT} ${D} 3000 planned by:hur`, 'context superseded'],
    [
      `dprk-casualties on:2024-12-05 900 period:week by:hur`,
      `dprk-casualties ${D} 300 period:week by:hur`,
      'context other-time',
    ],
    [
      `chechnya-russian-killed on:2024-12-05 5000 by:hur`,
      `chechnya-russian-killed ${D} 8000 by:hur`,
      DIFFERENT,
    ],
    // more than ninety days, still its own later word
    [`dprk-killed on:2025-09-02 2000 by:nis`, `dprk-killed on:2025-04-30 600 by:nis`, 'context superseded'],
    [`dprk-killed on:2025-09-02 600 by:nis`, `dprk-killed on:2025-04-30 600 by:nis`, 'context other-time'],
  ],
  'rule 4: what time takes away': [
    [`${PRESENT} on:2024-11-12 10000`, `${PRESENT} ${D} 10000`, SAME],
    [`${PRESENT} on:2024-11-13 10000`, `${PRESENT} ${D} 10000`, 'context other-time'],
    [`${PRESENT} ${D} 10000`, `${PRESENT} on:2024-11-13 4000`, 'context other-time'],
    [`russia-casualties-daily on:2024-11-12 1200`, `russia-casualties-daily ${D} 1200`, SAME],
    [`russia-casualties-daily on:2024-11-13 1200`, `russia-casualties-daily ${D} 1200`, 'context other-time'],
    [`${SENT} on:2024-11-13 12000 planned`, `${SENT} ${D} 12000 planned`, 'context other-time'],
    [`${SENT} on:2024-11-13 3000 increment`, `${SENT} ${D} 3000 increment`, 'context other-time'],
    [
      `dprk-casualties on:2024-11-13 9000 forecast`,
      `dprk-casualties ${D} 9000 forecast`,
      'context other-time',
    ],
    [`dprk-killed on:2024-11-13 40 event @Sudzha`, `dprk-killed ${D} 40 event @Sudzha`, 'context other-time'],
    [`dprk-killed on:2024-11-13 40`, `dprk-killed ${D} 40`, SAME],
    // ninety days from 7 August, ninety-one from 6 August
    [`dprk-wounded ${D} 600`, `dprk-wounded on:2024-08-07 600`, SAME],
    [`dprk-wounded ${D} 600`, `dprk-wounded on:2024-08-06 600`, 'context other-time'],
    [`dprk-wounded ${D} 600`, `dprk-wounded on:2024-08-07 100`, 'context earlier-count'],
    [`dprk-wounded ${D} 600`, `dprk-wounded on:2024-08-06 100`, 'context other-time'],
    [`russia-killed on:2024-08-06 600`, `russia-killed ${D} 100`, 'context other-time'],
    // shells, soldiers sent and prisoners are no losses of that kind
    [`dprk-shells ${D} 6000000`, `dprk-shells on:2024-03-01 6000000`, SAME],
    [`dprk-captured on:2025-06-01 2`, `dprk-captured on:2025-01-15 2`, SAME],
    [`${SENT} on:2025-06-01 15000`, `${SENT} ${D} 10000`, 'context earlier-count'],
    [`afghanistan-soviet-killed ${D} 15000`, `afghanistan-soviet-killed on:1989-02-15 15000`, SAME],
  ],
  'rule 5: the same number': [
    sent('12000', '12000', SAME),
    sent('12000', '~12000', SAME),
    sent('~10000', '~11000', SAME), // 9,000–11,000 and 9,900–12,100
    sent('~10000', '~11100', NEAR), // 11,100 is past 11,000
    sent('nearly:12000', '12000', SAME),
    sent('>=10000', '>10000', SAME),
    sent('<=12000', '<=12000', SAME),
    sent('10000-12000', '10000-12000', SAME),
    sent('12000', '<=12000', SAME),
    hurt('thousands', 'thousands', SAME),
    hurt('19', '19', SAME),
    [`${SENT} 12000`, `${SENT} ${D} 12000`, SAME],
    [`${SENT} on:2024-11 12000`, `${SENT} ${D} 12000`, SAME],
    [`${PRESENT} ${D} 12000`, `${SENT} ${D} 12000`, SAME],
    [`${SENT} ${D} ~12000`, `${PRESENT} on:2024-11-12 12000`, SAME],
    [`${SENT} ${D} 12000`, `${PRESENT} on:2024-11-13 12000`, NONE],
    [`${SENT} 12000`, `${PRESENT} ${D} 12000`, SAME],
    [`${PRESENT} ${D} 12000`, `${SENT} ${D} 12000 planned`, NONE],
    [`${PRESENT} ${D} 12000 planned`, `${SENT} ${D} 12000 planned`, PART],
  ],
  'rule 6: within the bounds': [
    hurt('600', '500-700', WITHIN),
    hurt('500-700', '500', WITHIN),
    hurt('500-700', '700', WITHIN),
    hurt('500-700', '550-650', WITHIN),
    hurt('thousands', '2000', WITHIN),
    hurt('9999', 'thousands', WITHIN),
    hurt('hundreds', '>=900', WITHIN),
    hurt('dozens', '24', WITHIN),
    hurt('tens_of_thousands', '99999', WITHIN),
    sent('>=10000', '15000', WITHIN),
    sent('>=10000', '15001', FAR),
    sent('>10000', '10001', WITHIN),
    sent('<=12000', '8000', WITHIN),
    sent('<=12000', '7999', FAR),
    sent('<10000', '6667', WITHIN),
    sent('<10000', '6666', FAR),
    sent('>=10000', '>=12000', WITHIN),
    sent('>=8000', '>=13000', 'context bounds-meet'), // all above 13,000 is in both
    // 10,000–15,000 and 13,333–20,000 overlap, and neither number lies in the other's reach
    sent('>=10000', '<=20000', 'context bounds-meet'),
    sent('<=20000', '>=10000', 'context bounds-meet'),
    sent('>=10000', '<=30000', 'context bounds-meet'), // so is all between them
  ],
  'rule 7: near, or past what was said': [
    sent('10000', '10500', NEAR),
    sent('10000', '11000', NEAR), // 10,500 touches 10,500
    sent('10000', '10504', DIFFERENT),
    sent('12000', '11000', NEAR), // 11,500 touches 11,500
    sent('12000', '10900', DIFFERENT),
    sent('8000', '8400', NEAR),
    sent('8000', '8500', DIFFERENT),
    hurt('4700', '4750', NEAR),
    hurt('4700', '4752', DIFFERENT),
    hurt('19', '20', NEAR), // 20 is 19–21
    hurt('19', '21', DIFFERENT),
    hurt('18', '20', DIFFERENT),
    hurt('12', '13', DIFFERENT),
    hurt('20', '21', NEAR),
    hurt('~15', '16', NEAR),
    hurt('~15', '17', DIFFERENT), // 13.5–16.5
    sent('nearly:12000', '11000', NEAR),
    sent('nearly:12000', '9000', FAR),
    sent('nearly:12000', '13000', DIFFERENT),
    hurt('500-700', '735', NEAR),
    hurt('500-700', '736', DIFFERENT),
    hurt('500-700', '470', NEAR), // 475 touches 475
    hurt('500-700', '474', DIFFERENT),
    hurt('500-700', '600-800', NEAR),
    hurt('thousands', '1999', FAR),
    hurt('thousands', '10000', NEAR), // 9,500 is in both
    hurt('thousands', '11000', FAR),
    hurt('thousands', 'hundreds', FAR),
    hurt('thousands', '1500-2500', NEAR),
    sent('>=10000', '9500', NEAR),
    sent('>=10000', '9400', DIFFERENT),
    sent('<=12000', '13000', NEAR), // 12,500 touches 12,500
    sent('<=12000', '13100', DIFFERENT),
    sent('>=10000', '<=9000', DIFFERENT),
    hurt('4000 ambiguous', '4000', SAME),
    hurt('4000 ambiguous', '4100', NEAR),
    hurt('4000 ambiguous', '3000', 'context ambiguous-measure'),
    hurt('4000', '3000 ambiguous', 'context ambiguous-measure'),
    hurt('4000 ambiguous', '3000 ambiguous', 'context ambiguous-measure'),
    hurt('4000 ambiguous', 'thousands', WITHIN),
    [
      `dprk-casualties ${D} 4000 ambiguous`,
      `dprk-casualties on:2024-10-01 3000`,
      'context ambiguous-measure',
    ],
  ],
  'rules 8 to 10: disjoint': [
    [`dprk-killed on:2024-11-12 1000`, `dprk-killed ${D} 600`, DIFFERENT],
    [`dprk-killed on:2024-11-13 1000`, `dprk-killed ${D} 600`, 'context earlier-count'],
    [`dprk-killed ${D} 600`, `dprk-killed on:2024-11-13 1000`, 'context later-count'],
    [`dprk-killed on:2024-11-13 600`, `dprk-killed ${D} 1000`, DIFFERENT],
    [`dprk-killed ${D} 1000 by:nis`, `dprk-killed on:2024-11-13 600 by:hur`, DIFFERENT],
    [`dprk-killed on:2024-11-01/2024-11-08 1000`, `dprk-killed on:2024-11-01/2024-11-08 600`, DIFFERENT],
    [`dprk-killed on:2024-11-01/2024-11-09 1000`, `dprk-killed on:2024-11-01/2024-11-09 600`, UNCLEAR],
    [`dprk-killed on:2024-10-29/2024-11-05 1000`, `dprk-killed ${D} 600`, DIFFERENT],
    [`dprk-killed on:2024-10-28/2024-11-05 1000`, `dprk-killed ${D} 600`, UNCLEAR],
    [`dprk-killed on:2024-11-12/2024-11-20 1000`, `dprk-killed ${D} 600`, UNCLEAR],
    [`dprk-killed on:2024-11-13/2024-11-20 1000`, `dprk-killed ${D} 600`, 'context earlier-count'],
    [`dprk-killed on:2024-11 1000`, `dprk-killed on:2024-11 600`, UNCLEAR],
    [`dprk-killed on:2024 1000`, `dprk-killed ${D} 600`, UNCLEAR],
    [`dprk-killed 1000`, `dprk-killed ${D} 600`, UNCLEAR],
    [`${PRESENT} 4000`, `${PRESENT} ${D} 10000`, UNCLEAR],
    [`afghanistan-soviet-killed 26000`, `afghanistan-soviet-killed ${D} 15000`, DIFFERENT],
    [`angola-dprk-advisers on:2026 3000`, `angola-dprk-advisers ${D} 1000-1500`, DIFFERENT],
    [`${SENT} ${D} 12000 planned`, `${SENT} ${D} 3000 planned`, DIFFERENT],
    [`dprk-casualties ${D} 12000 forecast`, `dprk-casualties ${D} 6000 forecast`, DIFFERENT],
    [`${SENT} ${D} 3000 increment`, `${SENT} ${D} 1500 increment`, DIFFERENT],
  ],
  'rules 3, 7 and 9: fewer in a narrower place are a part, not another count': [
    [`russia-killed ${D} 6000 @Kursk_region`, `russia-killed ${D} 280000`, 'context other-place'],
    [
      `russia-killed on:2024-11-20 20000 @Pokrovsk`,
      `russia-killed on:2024-10-22 280000`,
      'context other-place',
    ],
    [
      `russia-killed on:2024-11-20 300000`,
      `russia-killed on:2024-10-22 6000 @Kursk_region`,
      'context other-place',
    ],
    [
      `russia-killed on:2024-11-20 300000 by:london`,
      `russia-killed on:2024-10-22 6000 @Kursk_region by:london`,
      'context other-place',
    ],
    [`dprk-killed ${D} 600 @Kursk_region`, `dprk-killed ${D} 1000 @Russia`, 'context other-place'],
    // more in the narrower place than in the wider one is still a contradiction, and so is the war's own country
    [`dprk-killed ${D} 1000 @Kursk_region`, `dprk-killed ${D} 600 @Russia`, DIFFERENT],
    [`dprk-killed ${D} 1000 @Kursk_region`, `dprk-killed ${D} 600`, DIFFERENT],
    [`russia-killed ${D} 100000 @Ukraine`, `russia-killed ${D} 280000`, DIFFERENT],
    // North Koreans without a place are those in the region they fought in; history has its place in its name
    [`dprk-killed ${D} 600 @Kursk_region`, `dprk-killed ${D} 4700`, DIFFERENT],
    [`${KURSK} ${D} 2600 @Kursk_region`, `${KURSK} ${D} 10000`, DIFFERENT],
    [`chechnya-russian-killed ${D} 5000 @Chechnya`, `chechnya-russian-killed ${D} 25000`, DIFFERENT],
    [`${KURSK} ${D} 2600 @Sudzha`, `${KURSK} ${D} 10000 @Kursk_region`, 'context other-place'],
    [`dprk-killed ${D} 600 @Kursk_region`, `dprk-killed ${D} ~600 @Russia`, SAME],
  ],
  'rule 11: one measure carrying the other’s number': [
    over('4000', '4000', CONFLATED),
    over('>4000', '~4000', CONFLATED),
    over('<=4000', '4000', CONFLATED),
    over('4000', '4100', PART),
    over('3000-4000', '3000-4000', CONFLATED),
    over('thousands', 'thousands', PART),
    over('4000', '4000 ambiguous', PART),
    over('4000 period:month', '4000 period:month', CONFLATED),
    over('4000 period:month', '4000', NONE),
    over('4000 forecast', '4000', NONE),
    over('4000 @Sudzha', '4000 @Kursk_region', CONFLATED),
    [`dprk-wounded ${D} 4700`, `dprk-casualties ${D} 4700`, CONFLATED],
    [`ukraine-killed on:2022-11-30 >100000`, `ukraine-casualties on:2022-11-30 100000`, CONFLATED],
    [`war-killed ${D} 1000000`, `war-casualties ${D} 1000000`, CONFLATED],
    [`russia-killed-daily ${D} 1200`, `russia-casualties-daily ${D} 1200`, CONFLATED],
    [`dprk-killed on:2024-11-12 4000`, `dprk-casualties ${D} 4000`, CONFLATED],
    [`dprk-killed on:2024-11-13 4000`, `dprk-casualties ${D} 4000`, NONE],
    [`dprk-killed 4000`, `dprk-casualties ${D} 4000`, PART],
    // the page has the wider measure, or the measure is not what differs
    [`dprk-casualties ${D} 4000`, `dprk-killed ${D} 4000`, PART],
    [`russia-killed ${D} 100000`, `war-killed ${D} 100000`, PART],
    [`russia-casualties ${D} 600000`, `war-casualties ${D} 600000`, PART],
  ],
  'rule 12: a part above its whole': [
    over('4810', '4700', EXCEEDS), // 4,805 against 4,750
    over('4800', '4700', PART), // 4,750 touches 4,750
    over('<=5100', '4700', PART),
    over('>=5100', '4700', EXCEEDS),
    over('>=5100', '<=4700', EXCEEDS),
    over('5100', '>=4700', PART),
    over('nearly:5100', '4700', PART),
    over('thousands', '1000', PART),
    over('5100', 'hundreds', PART),
    over('5100', '4700 ambiguous', PART),
    [`dprk-casualties ${D} 4700`, `dprk-killed ${D} 5100`, EXCEEDS],
    [`dprk-casualties ${D} 4700 ambiguous`, `dprk-killed ${D} 5100`, PART],
    [`dprk-casualties 4700`, `dprk-killed ${D} 5100`, UNCLEAR],
    [`dprk-casualties on:2024-11-13 4700`, `dprk-killed ${D} 5100`, NONE],
    [`russia-killed ${D} 600000`, `war-casualties ${D} 500000`, EXCEEDS],
    [`${SENT} ${D} 10000`, `${PRESENT} ${D} 12000`, EXCEEDS],
    [`${KURSK} ${D} 12000`, `${PRESENT} ${D} <=10000`, EXCEEDS],
    [`${SENT} ${D} 10000`, `dprk-captured ${D} 12000`, EXCEEDS],
  ],
  'rules 13 and 14: parts': [
    reached('10000', '10000', REACHES),
    reached('10000', '10500', REACHES),
    reached('10000', '11000', PART), // 10,500 touches 10,500, and 11,000 is not within it
    reached('10000', '10550', EXCEEDS),
    reached('10000', '9500', REACHES),
    reached('10000', '9400', PART),
    reached('>=10000', '12000', REACHES),
    reached('>10000', '50000', REACHES),
    reached('>=10000', '9000', PART),
    reached('10000', '10000 planned', NONE),
    reached('10000', '>=10000', REACHES),
    [`${PRESENT} ${D} 10000`, `dprk-troops-training ${D} 10000 training`, REACHES],
    [`${SENT} ${D} 10000`, `${KURSK} ${D} 10000`, REACHES],
    [`${SENT} 10000`, `${KURSK} ${D} 10000`, REACHES],
    [`${SENT} on:2024-11-13 10000`, `${KURSK} ${D} 10000`, NONE],
    [`${SENT} ${D} >10000`, `${PRESENT} ${D} 11000`, REACHES],
    [`${SENT} ${D} 12000`, `${PRESENT} ${D} 10000`, PART],
    [`${KURSK} ${D} 10000`, `${PRESENT} ${D} 10000`, PART],
    [`${SENT} ${D} 10000 increment`, `${KURSK} ${D} 10000`, NONE],
    over('1000', '4000', PART),
    over('1000 by:hur', '4000 by:hur', PART),
  ],
  'rules 15 to 17: statements': [
    now('dprk-deployment', 'unconfirmed', 'affirms', 'context unconfirmed'),
    now('dprk-deployment', 'denies', 'unconfirmed', 'context unconfirmed'),
    [`treaty-ratified on:2024 unconfirmed`, `treaty-ratified ${D} affirms`, 'context unconfirmed'],
    [`treaty-signed on:2026-01-01 affirms`, `treaty-signed ${D} affirms`, 'corroborates same-polarity'],
    [`treaty-signed denies`, `treaty-signed ${D} affirms`, 'contradicts opposite'],
    [`treaty-signed denies`, `treaty-signed ${D} denies`, 'corroborates same-polarity'],
    [`first-third-country on:2022 affirms`, `first-third-country ${D} denies`, 'contradicts opposite'],
    [`dprk-combat affirms`, `dprk-combat ${D} affirms`, 'corroborates same-polarity'],
    [`dprk-combat on:2026-01-01 affirms`, `dprk-combat ${D} affirms`, 'corroborates same-polarity'],
    now('dprk-combat', 'denies', 'denies', 'corroborates same-polarity'),
    [`dprk-combat on:2024-11-13 denies`, `dprk-combat ${D} denies`, 'context other-time'],
    [`dprk-combat on:2024-11-12 denies`, `dprk-combat ${D} denies`, 'corroborates same-polarity'],
    // the denial seven days earlier is of the same time, eight days earlier it is an older word
    [`dprk-combat on:2024-11-12 affirms`, `dprk-combat ${D} denies`, 'contradicts opposite'],
    [`dprk-combat on:2024-11-13 affirms`, `dprk-combat ${D} denies`, 'context other-time'],
    [`dprk-combat ${D} affirms`, `dprk-combat on:2024-12-20 denies`, 'contradicts opposite'],
    [`dprk-combat on:2024-12-20 denies`, `dprk-combat ${D} affirms`, 'contradicts opposite'],
    [`dprk-combat ${D} denies`, `dprk-combat on:2024-11-13 affirms`, 'context other-time'],
    [`dprk-combat affirms`, `dprk-combat ${D} denies`, UNCLEAR],
    [`dprk-combat on:2024-11 affirms`, `dprk-combat ${D} denies`, UNCLEAR],
    // a denial for one place leaves the wider one, and what names no place, as they are
    now('dprk-combat', 'denies @Ukraine', 'affirms', 'context other-place'),
    now('dprk-deployment', 'denies @Russia', 'affirms', 'contradicts opposite'),
    now('dprk-combat', 'affirms @Russia', 'denies @Sudzha', 'context other-place'),
    now('dprk-combat', 'denies @Russia', 'affirms @Sudzha', 'contradicts opposite'),
    now('dprk-combat', 'denies', 'affirms @Sudzha', 'contradicts opposite'),
  ],
};

/** A sentence of each language, read on 5 November 2024, against one claim of a source. */
export const LATER_SENTENCES: readonly (readonly [text: string, source: string, verdict: string])[] = [
  ['More than 10,000 North Korean soldiers are in the Kursk region.', `${KURSK} ${D} 11000`, WITHIN],
  ['Up to 12,000 North Korean soldiers are in the Kursk region.', `${KURSK} ${D} 5000`, FAR],
  ['Up to 12,000 North Korean soldiers have been killed.', `dprk-casualties ${D} 12000`, CONFLATED],
  ['Thousands of North Korean soldiers have been killed.', `dprk-killed ${D} 600`, FAR],
  [
    'Plus de 10 000 soldats nord-coréens se trouvent dans la région de Koursk.',
    `${KURSK} ${D} 11000`,
    WITHIN,
  ],
  ['Quelque 3 000 soldats nord-coréens ont été tués.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['Des milliers de soldats nord-coréens ont été tués.', `dprk-killed ${D} 3000`, WITHIN],
  ['Mehr als 10.000 nordkoreanische Soldaten sind in der Region Kursk.', `${KURSK} ${D} 11000`, WITHIN],
  ['Rund 3000 nordkoreanische Soldaten wurden getötet.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['Bis zu 12.000 nordkoreanische Soldaten sind in der Region Kursk.', `${KURSK} ${D} 13100`, DIFFERENT],
  ['Más de 10.000 soldados norcoreanos están en la región de Kursk.', `${KURSK} ${D} 11000`, WITHIN],
  ['Unos 3.000 soldados norcoreanos han muerto.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['Al menos 600 soldados norcoreanos han muerto.', `dprk-killed ${D} 500`, DIFFERENT],
  ['Понад 10 000 північнокорейських солдатів перебувають у Курській області.', `${KURSK} ${D} 11000`, WITHIN],
  ['Близько 3000 північнокорейських військових загинули.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['Знищено 3000 північнокорейських солдатів.', `dprk-casualties ${D} 1000`, 'context ambiguous-measure'],
  ['Более 10 000 северокорейских солдат находятся в Курской области.', `${KURSK} ${D} 11000`, WITHIN],
  ['Около 3000 северокорейских военных погибли.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['Погибли не менее 600 северокорейских солдат.', `dprk-killed ${D} 500`, DIFFERENT],
  ['북한군 1만 명 이상이 쿠르스크 지역에 있다.', `${KURSK} ${D} 11000`, WITHIN],
  ['북한군 약 3000명이 전사했다.', `dprk-casualties ${D} 3000`, CONFLATED],
  ['북한군 최대 1만2000명이 쿠르스크 지역에 있다.', `${KURSK} ${D} 13100`, DIFFERENT],
];

export interface LaterNote {
  shows: string;
  page: string;
  /** In the order they are stored, which decides nothing. Each is of a source of its own unless it says `from:`. */
  sources: readonly string[];
  sum: string;
  independent: number;
  /** Place in `sources` and verdict, in the order a reader sees them. */
  reads: readonly string[];
}

const note = (
  shows: string,
  page: string,
  sources: readonly string[],
  sum: string,
  independent: number,
  ...reads: string[]
): LaterNote => ({ shows, page, sources, sum, independent, reads });
const K = `dprk-killed ${D}`;
const C = `dprk-casualties ${D}`;

export const LATER_NOTES: readonly LaterNote[] = [
  note('one voice agrees', `${K} 600`, [`${K} 600 by:nis`], 'agrees', 1, `0 ${SAME}`),
  note('one voice differs', `${K} 600`, [`${K} 6000 by:nis`], 'differs', 1, `0 ${DIFFERENT}`),
  note(
    'agreement before disagreement, whatever is newer',
    `${K} 600`,
    [`dprk-killed on:2024-11-08 6000 by:hur`, `dprk-killed on:2024-11-02 600 by:nis`],
    'mixed',
    2,
    `1 ${SAME}`,
    `0 ${DIFFERENT}`,
  ),
  note(
    'newest first among those that agree',
    `${K} 600`,
    [`dprk-killed on:2024-11-02 600`, `dprk-killed on:2024-11-08 600`, `dprk-killed on:2024-11-05 600`],
    'agrees',
    3,
    `1 ${SAME}`,
    `2 ${SAME}`,
    `0 ${SAME}`,
  ),
  note(
    'newest first among those that differ',
    `${K} 600`,
    [`dprk-killed on:2024-11-02 900`, `dprk-killed on:2024-11-08 1200`],
    'differs',
    2,
    `1 ${DIFFERENT}`,
    `0 ${DIFFERENT}`,
  ),
  note(
    'newest first within context, which comes last and decides nothing',
    `${K} 600`,
    [`dprk-killed on:2024-09-01 100`, `dprk-killed on:2024-10-01 300`, `${K} 600`],
    'agrees',
    1,
    `2 ${SAME}`,
    '1 context earlier-count',
    '0 context earlier-count',
  ),
  note(
    'context alone',
    `${K} 600`,
    [`dprk-killed on:2024-10-01 300 by:nis`],
    'context',
    0,
    '0 context earlier-count',
  ),
  note(
    'two relays of one briefing are one voice',
    `${K} 600`,
    [`${K} 600 by:nis`, `${K} ~600 by:nis`],
    'agrees',
    1,
    `0 ${SAME}`,
    `1 ${SAME}`,
  ),
  note(
    'one voice on both sides is still one voice',
    `${K} 600`,
    [`${K} 600 by:nis`, `${K} 900 by:nis`],
    'mixed',
    1,
    `0 ${SAME}`,
    `1 ${DIFFERENT}`,
  ),
  note(
    'its own voice alone is context',
    `${K} 600 by:nis`,
    [`${K} 600 by:nis`, `${K} 600 by:nis`],
    'context',
    0,
    `0 ${SAME}`,
    `1 ${SAME}`,
  ),
  note(
    'its own voice counts for nothing beside another',
    `${K} 600 by:nis`,
    [`${K} 600 by:nis`, `${K} 900 by:hur`],
    'differs',
    1,
    `0 ${SAME}`,
    `1 ${DIFFERENT}`,
  ),
  note(
    'a contradiction by its own voice is shown, and counts for nothing',
    `${K} 600 by:nis`,
    [`${K} 900 by:nis`],
    'context',
    0,
    `0 ${DIFFERENT}`,
  ),
  note(
    'an article that names nobody is a voice of its own',
    `${K} 600`,
    [`${K} 600`, `${K} 600`, `${K} 600 by:nis`],
    'agrees',
    3,
    `0 ${SAME}`,
    `1 ${SAME}`,
    `2 ${SAME}`,
  ),
  note('nothing on this figure', `${K} 600`, [`dprk-shells ${D} 600`], 'no-source', 0),
  note('nothing at all', `${K} 600`, [], 'no-source', 0),
  note(
    'only what is too far to compare',
    `dprk-killed on:2024-12-05 600`,
    [`${C} 600`, `russia-killed ${D} 600`],
    'no-source',
    0,
  ),
  note('conflated alone', `${K} 4000`, [`${C} 4000 by:nis`], 'differs', 1, `0 ${CONFLATED}`),
  note(
    'not conflated where a source has it in the page’s measure',
    `${K} 4000`,
    [`${C} 4000 by:nis`, `${K} 4000 by:hur`],
    'agrees',
    1,
    `1 ${SAME}`,
    `0 ${PART}`,
  ),
  note(
    'still conflated where that source has another number',
    `${K} 4000`,
    [`${C} 4000 by:nis`, `${K} 1000 by:hur`],
    'differs',
    2,
    `0 ${CONFLATED}`,
    `1 ${DIFFERENT}`,
  ),
  note(
    'case 4: dead with the casualties’ number, and a source with both',
    `${K} ~4000`,
    [`${C} ~4000 by:western-officials`, `${K} ~1000 by:western-officials`],
    'differs',
    1,
    `0 ${CONFLATED}`,
    `1 ${DIFFERENT}`,
  ),
  note(
    'case 2: a month’s dead, never against a total',
    `ukraine-killed on:2025-01 45000 period:month by:kyiv`,
    [`ukraine-casualties on:2025-01-31 800000 by:hur`],
    'no-source',
    0,
  ),
  note(
    'case 9: a forecast beside a count',
    `dprk-casualties on:2025-01-22 12000 forecast`,
    [`dprk-casualties on:2025-01-20 3800 by:kyiv`],
    'context',
    0,
    '0 context forecast',
  ),
  note(
    'case 10: superseded',
    `dprk-killed on:2025-09-02 2000 by:nis`,
    [`dprk-killed on:2025-04-30 600 by:nis`],
    'context',
    0,
    '0 context superseded',
  ),
  note(
    'case 6: two relays, one of them in words that may mean either',
    `${C} 350 ambiguous by:nis`,
    [`${C} 350 by:nis`],
    'context',
    0,
    `0 ${SAME}`,
  ),
  note(
    'one line of context a source: its newest',
    `${K} 600`,
    [`dprk-killed on:2024-09-10 100 from:s1`, `dprk-killed on:2024-10-01 300 from:s1`],
    'context',
    0,
    '1 context earlier-count',
  ),
  note(
    'context gives way to nothing: what agrees or differs of the same source is kept whole',
    `${K} 600`,
    [`${K} 600 by:nis from:s1`, `${K} 900 by:hur from:s1`, `dprk-killed on:2024-10-01 300 from:s1`],
    'mixed',
    2,
    `0 ${SAME}`,
    `1 ${DIFFERENT}`,
    '2 context earlier-count',
  ),
  note(
    'parts that reach the whole speak for it',
    `${PRESENT} ${D} >=10000`,
    [`${KURSK} ${D} 11000 by:zelensky`, `dprk-troops-training ${D} 3000 training by:nis`],
    'agrees',
    1,
    `0 ${REACHES}`,
    `1 ${PART}`,
  ),
  note(
    'a statement affirmed, denied and left open',
    `dprk-combat ${D} affirms`,
    [
      `dprk-combat ${D} affirms by:kyiv`,
      `dprk-combat ${D} denies by:moscow`,
      `dprk-combat ${D} unconfirmed by:washington`,
    ],
    'mixed',
    2,
    '0 corroborates same-polarity',
    '1 contradicts opposite',
    '2 context unconfirmed',
  ),
  note(
    'an earlier denial by the same government is an older word',
    `dprk-deployment on:2024-11-20 denies by:moscow`,
    [`dprk-deployment on:2024-10-10 denies by:moscow`],
    'context',
    0,
    '0 context other-time',
  ),
  note(
    'a plan beside those already there',
    `${SENT} ${D} 12000 planned`,
    [`${SENT} ${D} 3000 by:nis`, `${SENT} ${D} 12000 planned by:zelensky`],
    'agrees',
    1,
    `1 ${SAME}`,
    '0 context other-status',
  ),
  note(
    'a page without a date agrees, but cannot be contradicted',
    'dprk-killed 600',
    [`${K} 600 by:nis`, `${K} 900 by:hur`],
    'agrees',
    1,
    `0 ${SAME}`,
    `1 ${UNCLEAR}`,
  ),
];
