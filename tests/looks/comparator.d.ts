/** Tells Vitest's types of the comparison that `vitest.config.ts` gives it. */
declare module 'vitest/browser' {
  interface ScreenshotComparatorRegistry {
    sameLook: Record<string, never>;
  }
}

export {};
