/**
 * Puts text on the clipboard at the reader's press, and the same with links for where those can be pasted. Where the page is not secure there is no clipboard to ask, and the
 * old way through a selected field is taken, in our own root; the page's selection is then the reader's again.
 */
export async function copyText(text: string, root: ShadowRoot, html: string | null = null): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) }),
      ]);
    }
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

function copyFromField(text: string, root: ShadowRoot): boolean {
  const field = document.createElement('textarea');
  const focused = root.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  root.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
