/** The page's own day, where only its address or its text tells it. */
import { expect, test } from 'vitest';
import { pageDate } from '../../src/reading/dateline.ts';

const BODY =
  'North Korea has sent some 10,000 soldiers to Russia, and more of them are expected to follow by the end of the year.';

test.each([
  ['24 October 2024', '2024-10-24'],
  ['24 Octobre 2024', '2024-10-24'],
  ['A title of an article\nPublished: 5 November 2024, 10:00 GMT', '2024-11-05'],
  ['Tuesday, November 5, 2024', '2024-11-05'],
  ['Nov. 5, 2024', '2024-11-05'],
  ['Publié le 1er novembre 2024 à 18h30', '2024-11-01'],
  ['5. November 2024', '2024-11-05'],
  ['Stand: 05.11.2024', '2024-11-05'],
  ['5 de noviembre de 2024', '2024-11-05'],
  ['5 ноября 2024, 12:40', '2024-11-05'],
  ['5 листопада 2024', '2024-11-05'],
  ['2024년 11월 5일', '2024-11-05'],
  ['2024-11-05', '2024-11-05'],
])('a line above the article: %s', (line, day) => {
  expect(pageDate(`${line}\n${BODY}`, {})).toBe(day);
});

test('an agency’s dateline', () => {
  expect(pageDate(`A title\nSEOUL, November 5, 2024 (Agency) – ${BODY}`, {})).toBe('2024-11-05');
  expect(pageDate(`SEOUL, 5 November 2024 — ${BODY}`, {})).toBe('2024-11-05');
});

test('of several days the earliest: a site shows today’s, an article when it was changed', () => {
  const lines = 'Friday, 8 November 2024\nA title\nPublished 5 November 2024\nUpdated 6 November 2024';
  expect(pageDate(`${lines}\n${BODY}`, {})).toBe('2024-11-05');
});

test('what is told comes before the address, and the address before the text', () => {
  const text = `24 October 2024\n${BODY}`;
  const url = 'https://news.example/2024/10/25/a-title';
  expect(pageDate(text, { published: '2024-10-26', url })).toBe('2024-10-26');
  expect(pageDate(text, { url })).toBe('2024-10-25');
  expect(pageDate(text, { url: 'https://news.example/world/a-title-20241025' })).toBe('2024-10-25');
  expect(pageDate(text, { url: 'https://news.example/world/12345678' })).toBe('2024-10-24');
  expect(pageDate(text, { url: 'no address' })).toBe('2024-10-24');
});

test.each([
  ['a month', 'October 2024'],
  ['a weekday and a day without a year', 'Monday, October 21'],
  ['no such day', '31 November 2024'],
  ['a sentence about a day', 'On 24 October 2024 the Duma ratified the treaty.'],
  [
    'a long title about a day',
    'What happened on 24 October 2024 in the Duma when it came to vote on the treaty',
  ],
  ['the birth of someone', 'Born 24 October 1952'],
  ['nothing', ''],
])('unknown stays unknown: %s', (_what, line) => {
  expect(pageDate(`${line}\n${BODY}`, {})).toBeUndefined();
});

test('a day within the article is not its own', () => {
  expect(pageDate(`A title\n${BODY} On 24 October 2024 – a Thursday – the Duma voted.`, {})).toBeUndefined();
  expect(pageDate(`${BODY}\n24 October 2024`, {})).toBeUndefined();
  expect(pageDate(`${'A line\n'.repeat(12)}24 October 2024`, {})).toBeUndefined();
});
