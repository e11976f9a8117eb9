/** The layouts for a browser that no test can run in: measures the one it is asked for. Built into one HTML file. */
import { type Distance, layouts, measure, tidy } from './marker-layouts.ts';

export interface LayoutsWindow {
  layoutNames: readonly string[];
  measureLayout(name: string, zoom: number): Promise<Distance>;
}

Object.assign(window, {
  layoutNames: Object.keys(layouts),
  async measureLayout(name, zoom) {
    const life = new AbortController();
    const measured = await measure(name, zoom, life.signal);
    life.abort();
    tidy();
    return measured;
  },
} satisfies LayoutsWindow);
