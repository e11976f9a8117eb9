/** Numbers as English sentences state them: what is found, and what is not taken for one. */
import { describe, expect, it } from 'vitest';
import { numbersIn, statesVague } from '../../src/claims/stated-numbers.ts';

describe('numbersIn', () => {
  it.each([
    ['some 4,200 guards', [4200]],
    ['10 000 and 12\u202f500', [10000, 12500]],
    ['1.2 million men', [1200000]],
    ['nearly five million shells', [5000000]],
    ['more than half a million', [500000]],
    ['a thousand a day', [1000]],
    ['twenty-five thousand', [25000]],
    ['five hundred thousand', [500000]],
    ['six officers', [6]],
    ['paid $2,000 a month', [2000]],
    ['3,400 tanks, 8,800 vehicles', [3400, 8800]],
    ['six on October 3, seven on 4 May', [6, 7]],
    ['in May 300 came', [300]],
    ['in May 10,000 came', [10000]],
    ['10,0001', []],
    ['a tank, an idea, someone', []],
  ])('%j states %j', (sentence, numbers) => {
    expect(numbersIn(sentence)).toEqual(numbers);
  });
});

describe('statesVague', () => {
  it('knows thousands from tens of thousands', () => {
    expect(statesVague('Thousands came', 2000, 9999)).toBe(true);
    expect(statesVague('tens of thousands came', 2000, 9999)).toBe(false);
    expect(statesVague('tens of thousands came', 20000, 99999)).toBe(true);
    expect(statesVague('hundreds of thousands came', 200, 999)).toBe(false);
    expect(statesVague('a thousand came', 2000, 9999)).toBe(false);
  });

  it('takes no other span for the word', () => {
    expect(statesVague('Thousands came', 2000, 9998)).toBe(false);
  });
});
