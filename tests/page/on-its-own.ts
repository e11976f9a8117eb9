/** The set-up of tests that start something on a page and put text on it: each finds the page empty, and what it started ends with it. */
import { afterEach, beforeEach } from 'vitest';

interface Session {
  readonly signal: AbortSignal;
  /** Before the test is through. */
  end(): void;
}

export function onItsOwn(): Session {
  let controller = new AbortController();
  beforeEach(() => {
    controller = new AbortController();
  });
  afterEach(() => {
    controller.abort();
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    scrollTo({ top: 0, behavior: 'instant' });
  });
  return {
    get signal() {
      return controller.signal;
    },
    end: () => controller.abort(),
  };
}
