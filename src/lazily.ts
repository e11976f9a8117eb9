/**
 * What is dear to make and not always needed: made when first asked for, then kept. Starting an `Intl` formatter costs a page
 * more than reading a paragraph.
 */
export function lazily<Made extends NonNullable<unknown>>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
