/**
 * Puts text on the clipboard from a page of our own, at the reader's press. Asks for no permission; false where the browser refuses.
 */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
