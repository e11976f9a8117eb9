/**
 * Small pages in our own words, and the sources they are held against: the bundled articles, and test claims with figures
 * of public record. What each page's notes read is in `readouts.txt`.
 */
import type { CheckContext, Claim, Source } from '../../../src/types.ts';
import { inSource, source } from '../world.ts';

const paper = (id: string, publisher: string, date: string, changes: Partial<Source> = {}): Source =>
  source(id, { publisher, date, ...changes });

export const SOURCES: readonly Source[] = [
  paper('t-office', 'Paper A', '2022-11-30'),
  paper('t-december', 'Paper B', '2024-12-23'),
  paper('t-agency', 'Paper C', '2024-12-19'),
  paper('t-january', 'Paper D', '2025-01-09', { url: 'https://papers.example/january' }),
  paper('t-officials', 'Paper E', '2025-01-22', {
    title: 'What four thousand casualties mean for Pyongyang',
  }),
  paper('t-april', 'Paper F', '2025-04-30'),
  paper('t-september', 'Paper G', '2025-09-11'),
  paper('t-relay', 'Paper H', '2025-01-10'),
  paper('t-daily', 'Paper I', '2024-12-03'),
  paper('t-forecast', 'Paper J', '2025-01-05'),
  paper('t-month', 'Paper K', '2025-12-31'),
];

export const CLAIMS: readonly Claim[] = [
  inSource('ukraine-casualties 100000 on:2022-11-30', 't-office-1', 't-office'),
  inSource('dprk-casualties >3000 on:2024-12-23 @Kursk_region by:zelensky', 't-december-1', 't-december'),
  inSource('dprk-casualties 1100 on:2024-12-23 by:seoul', 't-december-2', 't-december'),
  inSource('dprk-killed >=100 on:2024-12-19 by:nis', 't-agency-1', 't-agency'),
  inSource('dprk-wounded 1000 on:2024-12-19 by:nis', 't-agency-2', 't-agency'),
  inSource('dprk-casualties 3800 on:2025-01-09 by:zelensky', 't-january-1', 't-january'),
  inSource('dprk-casualties 3800 on:2025-01-09 by:zelensky', 't-relay-1', 't-relay'),
  inSource('dprk-killed 300 on:2025-01-13 by:nis', 't-relay-2', 't-relay'),
  inSource('dprk-casualties 4000 on:2025-01-17 by:western-officials', 't-officials-1', 't-officials'),
  inSource('dprk-killed ~1000 on:2025-01-17 by:western-officials', 't-officials-2', 't-officials'),
  inSource('dprk-casualties 4700 on:2025-04-30 by:nis', 't-april-1', 't-april'),
  inSource('dprk-killed 600 on:2025-04-30 by:nis', 't-april-2', 't-april'),
  inSource('dprk-killed 2000 on:2025-09-11 by:nis', 't-september-1', 't-september'),
  inSource('russia-casualties-daily 1500 on:2024-12-01', 't-daily-1', 't-daily'),
  inSource('russia-killed >100000 on:2024-12-03', 't-daily-2', 't-daily'),
  inSource('dprk-casualties 12000 forecast on:2025-01-05', 't-forecast-1', 't-forecast'),
  inSource('dprk-troops-sent 3000 planned on:2025-01-05 by:seoul', 't-forecast-2', 't-forecast'),
  inSource('russia-casualties 45000 period:month on:2025-12', 't-month-1', 't-month'),
  inSource('dprk-captured 2 on:2025-01-11 by:zelensky', 't-relay-3', 't-relay'),
];

export interface Page {
  shows: string;
  text: string;
  context: CheckContext;
}

const on = (published: string, shows: string, text: string, context: CheckContext = {}): Page => ({
  shows,
  text,
  context: { published, ...context },
});

export const PAGES: readonly Page[] = [
  // Agrees.
  on(
    '2024-11-05',
    'agrees: the same number, by three origins of one article',
    'There are 10,000 North Korean soldiers in the Kursk region.',
  ),
  on('2024-11-05', 'agrees: about the same', 'Some 10,500 North Korean soldiers have been sent to Russia.'),
  on(
    '2024-11-05',
    'agrees: within the reach of an open end',
    'At least 8,000 North Korean soldiers have been sent to Russia.',
  ),
  on(
    '2024-11-05',
    'agrees: within a vague count',
    'Thousands of North Korean soldiers have been sent to Russia.',
  ),
  on(
    '2025-01-10',
    'agrees: two relays are one origin',
    'North Korea has suffered 3,800 casualties in the war against Ukraine.',
  ),
  on(
    '2025-01-17',
    'agrees: and an open range',
    'More than 3,500 North Korean soldiers have been killed or wounded.',
  ),
  on(
    '2024-11-05',
    'agrees: history, the dates ignored',
    'The Soviet Union lost 15,000 soldiers killed in Afghanistan.',
  ),
  on(
    '2024-11-01',
    'agrees: a statement affirmed by many',
    'North Korean soldiers have been deployed to Russia.',
  ),
  on(
    '2024-11-20',
    'agrees: a statement of history',
    'Putin and Kim signed a strategic partnership treaty in Pyongyang.',
  ),
  on('2024-11-05', 'agrees: the army’s size', 'North Korea has an army of 1.2 million soldiers.'),
  on('2024-10-22', 'agrees: losses of Russia’s tanks', 'Russia has lost 3,400 tanks since 2022.'),
  on(
    '2024-11-01',
    'agrees: a part that reaches the whole',
    'There are 10,000 North Korean soldiers in Russia.',
  ),
  on('2024-12-02', 'agrees: a rate at its time', 'Russia suffers 1,500 casualties a day.'),
  on('2025-01-12', 'agrees: prisoners', 'Two North Korean soldiers have been captured by Ukraine.'),
  // Differs.
  on(
    '2025-01-10',
    'differs: another number at the same time',
    'North Korea has suffered 8,000 casualties in the war against Ukraine.',
  ),
  on(
    '2025-04-30',
    'differs: conflated, the dead',
    'Some 4,700 North Korean soldiers have been killed in the war against Ukraine.',
  ),
  on(
    '2025-04-30',
    'differs: conflated, the wounded',
    'In all, 600 North Korean soldiers have been killed and 4,700 wounded.',
  ),
  on(
    '2022-11-30',
    'differs: conflated, the officers',
    'More than 100,000 Ukrainian soldiers have been killed so far.',
  ),
  on(
    '2025-12-31',
    'differs: conflated within one month',
    'Russia lost 45,000 soldiers killed in one month, December 2025.',
  ),
  on(
    '2025-01-18',
    'differs: conflated, and another number of dead',
    'About 4,000 North Korean soldiers have been killed.',
  ),
  on('2025-04-30', 'differs: a part above its whole', 'Some 9,000 North Korean soldiers have been killed.'),
  on(
    '2025-06-20',
    'differs: a count that would have fallen',
    'So far 3,000 North Korean soldiers have been killed or wounded.',
  ),
  on('2024-11-05', 'differs: history', 'The Soviet Union lost 50,000 soldiers killed in Afghanistan.'),
  on(
    '2024-11-05',
    'mixed: a denial, beside those who affirm and one who denies',
    'Moscow denies that there are North Korean soldiers in Russia.',
  ),
  // Mixed.
  on(
    '2025-01-17',
    'mixed: one agrees, one differs',
    'About 1,000 North Korean soldiers have been killed, a British official said.',
  ),
  on(
    '2024-12-23',
    'mixed: within one article',
    'Some 1,100 North Korean soldiers have been killed or wounded.',
  ),
  on(
    '2025-01-13',
    'differs: the page’s own origin is shown and not counted',
    'South Korea’s spy agency says 300 North Korean soldiers have been killed.',
  ),
  // Context: another time, place, base, status.
  on(
    '2024-10-22',
    'agrees: and a later count of another',
    'There are 2,600 North Korean soldiers in the Kursk region.',
  ),
  on(
    '2024-11-25',
    'context: an earlier count',
    'Some 15,000 North Korean soldiers have been sent to Russia.',
  ),
  on(
    '2025-03-01',
    'context: an earlier count, with the rate a day',
    'North Korea has suffered 5,000 casualties in the war against Ukraine.',
  ),
  on(
    '2024-12-25',
    'differs: and later counts beside it',
    'North Korea has suffered 2,000 casualties in the Kursk region.',
  ),
  on(
    '2025-01-10',
    'another place, beside sources that name none',
    'In the Donbas, 3,800 North Korean soldiers were killed or wounded.',
  ),
  on(
    '2025-01-10',
    'context: a count over a week',
    'In the past week, 300 North Korean soldiers were killed.',
  ),
  on(
    '2025-01-10',
    'context: one event',
    'Six North Korean officers were killed in a missile strike near Donetsk.',
  ),
  on('2025-07-10', 'context: a week’s dead, never against a total', 'Every week 5,000 Russian soldiers die.'),
  on('2025-01-10', 'context: an addition', 'Another 3,000 North Korean soldiers have been sent to Russia.'),
  on(
    '2024-11-01',
    'context: a part of it',
    'There are 3,000 North Korean soldiers in the Kursk region and elsewhere in Russia.',
  ),
  on('2025-01-09', 'agrees: a part of the casualties', 'So far 300 North Korean soldiers have been killed.'),
  on(
    '2024-11-05',
    'context: close, but not the same',
    'There are 10,800 North Korean soldiers in the Kursk region.',
  ),
  on(
    '2025-01-17',
    'differs: an end that was stated',
    'Up to 2,500 North Korean soldiers have been killed or wounded.',
  ),
  on('2025-01-10', 'context: an ambiguous measure', 'North Korea has lost 350 soldiers in Ukraine.'),
  on(
    '2025-01-17',
    'agrees: ambiguous, and the same number',
    'North Korea has lost 4,000 soldiers in Ukraine.',
  ),
  on(
    '2025-09-30',
    'context: more than 90 days',
    'North Korea has suffered 4,700 casualties in the war against Ukraine.',
  ),
  // Superseded.
  on(
    '2025-09-11',
    'superseded: the page has the newer count',
    'South Korea’s spy agency says 2,000 North Korean soldiers have been killed.',
  ),
  on(
    '2025-04-30',
    'superseded: the page has the older count',
    'South Korea’s spy agency says 600 North Korean soldiers have been killed.',
  ),
  on(
    '2025-01-22',
    'superseded: the president’s own',
    'Zelensky said 4,000 North Korean soldiers had been killed or wounded.',
  ),
  // Forecasts and plans.
  on(
    '2025-01-20',
    'forecast: never a count',
    'All 12,000 North Korean soldiers could be killed or wounded by April.',
  ),
  on('2025-01-06', 'forecast: beside a forecast', 'North Korea could suffer 12,000 casualties by April.'),
  on(
    '2024-10-18',
    'plan: beside a plan',
    'North Korea plans to send up to 10,000 soldiers to Russia, Zelensky said.',
  ),
  on('2024-10-18', 'plan: beside a plan of another', 'North Korea will send 12,000 soldiers to Russia.'),
  on(
    '2024-11-20',
    'plan: beside those who are there',
    'North Korea plans to send 10,000 soldiers to Russia.',
  ),
  on('2024-11-10', 'those who are there: beside a plan', 'North Korea has sent 10,000 soldiers to Russia.'),
  // Same origin, own article.
  on(
    '2025-01-10',
    'same origin: alone it is context',
    'Zelensky said that 3,800 North Korean soldiers had been killed or wounded.',
  ),
  on(
    '2025-01-09',
    'own article, by its link: shown and not counted',
    'Some 3,800 North Korean soldiers have been killed or wounded.',
    { url: 'https://www.papers.example/january?utm_source=x' },
  ),
  on(
    '2025-01-22',
    'own article, by its title',
    'About 4,000 North Korean soldiers have been killed or wounded.',
    { title: 'What four thousand casualties mean for Pyongyang | Paper E' },
  ),
  // No date, unclear dates.
  {
    shows: 'no date on the page: nothing is contradicted',
    text: 'North Korea has suffered 8,000 casualties in the war against Ukraine.',
    context: {},
  },
  {
    shows: 'no date on the page: what agrees agrees',
    text: 'North Korea has suffered 3,800 casualties in the war against Ukraine.',
    context: {},
  },
  on(
    '2025-01',
    'the page’s date is a month',
    'North Korea has suffered 8,000 casualties in the war against Ukraine.',
  ),
  // Statements.
  on(
    '2024-10-20',
    'a denial, before others affirmed',
    'Moscow denies that there are North Korean soldiers in Russia.',
  ),
  on(
    '2024-12-10',
    'an affirmation after a denial',
    'Washington confirms that North Korean soldiers are in Russia.',
  ),
  on(
    '2024-10-20',
    'unconfirmed',
    'The United States could not confirm that North Korean troops are in Russia.',
  ),
  on('2024-12-10', 'combat', 'North Korean soldiers have fought in the Kursk region, the Pentagon said.'),
  on('2024-11-20', 'the treaty, ratified', 'Russia’s parliament has ratified the treaty with North Korea.'),
  // Stale, no source, coverage.
  on(
    '2026-03-01',
    'stale: the sources are old',
    'Some 2,000 North Korean soldiers have been killed in the war against Ukraine.',
  ),
  on('2025-06-01', 'stale: the army’s size', 'North Korea has an army of 1.2 million soldiers.'),
  on('2025-02-03', 'not stale: exactly 90 days', 'North Korea has an army of 1.2 million soldiers.'),
  on(
    '2025-01-10',
    'no source: a figure that nobody here has',
    'North Korea has sent 100 ballistic missiles to Russia.',
  ),
  on(
    '2025-01-10',
    'context: a month in one place',
    'In the past month, 300 North Korean soldiers died in the Donbas.',
  ),
  on(
    '2025-01-10',
    'no source: shipping containers',
    'North Korea has sent 20,000 containers of munitions to Russia.',
  ),
  // Within the page.
  on(
    '2025-01-10',
    'within the page: a sum',
    'About 3,000 North Korean soldiers have been killed or wounded, including 1,500 killed and 2,700 wounded.',
  ),
  on(
    '2024-10-22',
    'within the page: four losses beside a million',
    'The war has caused one million casualties on both sides: 280,000 Russian soldiers killed, 80,000 Ukrainians killed, and around 400,000 wounded on each side.',
  ),
  on(
    '2025-01-17',
    'within the page: the headline’s “lost”',
    'North Korea has lost 4,000 soldiers in Ukraine\nAbout 4,000 North Korean soldiers have been killed or wounded so far, officials said.',
  ),
  on(
    '2025-01-10',
    'within the page: nothing, for killed and wounded make the casualties',
    'North Korea has suffered 3,000 casualties: 1,000 killed and 2,000 wounded.',
  ),
  on(
    '2025-01-10',
    'within the page: the sides above the war',
    'The war has cost 500,000 casualties on both sides: 400,000 Russian casualties and 300,000 Ukrainian casualties.',
  ),
  on(
    '2025-01-10',
    'within the page: a share that does not fit',
    'North Korea has suffered 4,000 casualties, 25% of whom were killed.\nIn total 3,000 North Korean soldiers were killed, the agency added.',
  ),
  // One place, and the whole.
  on(
    '2024-11-05',
    'context: the dead of one region are not those of every front',
    'Some 6,000 Russian soldiers have been killed in the Kursk region.',
  ),
  // Money, Korean, and nothing.
  on('2024-10-25', 'pay: another currency', 'A Russian private soldier is paid 200,000 roubles a month.'),
  on('2024-10-25', 'pay: the same', 'A Russian private soldier is paid $2,000 a month.'),
  on('2025-01-10', 'nothing to read', 'The weather in Pyongyang was fine on Friday.'),
];
