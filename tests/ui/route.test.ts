/** The panel's address: what each fragment opens, and that typed text does not stay in it. */
import { describe, expect, it } from 'vitest';
import { fragmentOf, routeOf, START } from '../../extension/ui/panel/route.ts';

describe('routeOf', () => {
  it.each([
    ['', START],
    ['#', START],
    ['#anything', START],
    ['#figure=', START],
    ['#figures', { tab: 'figures', figure: null, text: null }],
    ['#figure=dprk-killed', { tab: 'figures', figure: 'dprk-killed', text: null }],
    ['#look-up', { tab: 'look-up', figure: null, text: null }],
    ['#look-up=10%20000%20%3D%20x', { tab: 'look-up', figure: null, text: '10 000 = x' }],
    ['#look-up=100%', { tab: 'look-up', figure: null, text: '100%' }],
  ])('%j', (fragment, route) => {
    expect(routeOf(fragment)).toEqual(route);
  });

  it('opens again what it wrote, without what was typed', () => {
    for (const route of [START, routeOf('#figures'), routeOf('#figure=dprk-killed'), routeOf('#look-up')]) {
      expect(routeOf(fragmentOf(route))).toEqual(route);
    }
    expect(fragmentOf({ tab: 'look-up', figure: null, text: 'private' })).toBe('#look-up');
  });
});
