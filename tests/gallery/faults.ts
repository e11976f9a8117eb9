/**
 * What no picture of ours may show, found by measuring instead of looking, so that no font or platform moves it: a page that
 * scrolls sideways, words cut off, words over words, targets too small or over each other. Runs in the page, self-contained;
 * changes nothing.
 */

/** One line a fault: what, and where. Of everything drawn in `document` and in its open shadow roots. */
export function layoutFaults(): string[] {
  const found: string[] = [];
  const every: Element[] = [];
  const gather = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      every.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document);
  const nameOf = (element: Element) =>
    `<${element.localName}${element.getAttribute('class') ? ` class="${element.getAttribute('class')}"` : ''}> “${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  const isDrawn = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen, script, style');

  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth)
    found.push(`the page scrolls sideways by ${wide.scrollWidth - wide.clientWidth} px`);

  const texts: { element: Element; box: DOMRect }[] = [];
  for (const element of every) {
    if (!isDrawn(element)) continue;
    const style = getComputedStyle(element);
    const boxed = element instanceof HTMLElement && style.display !== 'inline';
    const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (boxed && element.clientWidth > 0 && style.overflowX !== 'visible' && !shortened) {
      const over = element.scrollWidth - element.clientWidth;
      if (over > 1) found.push(`${over} px wider than its box: ${nameOf(element)}`);
    }
    if (
      style.overflowY === 'hidden' &&
      boxed &&
      !shortened &&
      element.scrollHeight - element.clientHeight > 1
    )
      if (!element.querySelector('*') || !element.querySelector('[class]'))
        found.push(`cut off below: ${nameOf(element)}`);
    if (element.localName === 'text') {
      // The boxes of letters are higher than letters, by more in some browsers than in others.
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const half = Number.parseFloat(style.fontSize) / 2;
      const middle = (top + bottom) / 2;
      texts.push({ element, box: new DOMRect(left, middle - half, right - left, 2 * half) });
    }
    const pressed = element.closest('button, summary, [role=tab], [role=switch]');
    if (pressed === element) {
      const { width, height } = element.getBoundingClientRect();
      if (width < 24 - 0.5 || height < 24 - 0.5) {
        // A link in a line of words may be as low as the line.
        const inLine = style.display.startsWith('inline') && element.parentElement?.localName === 'p';
        if (!inLine)
          found.push(`a target of ${width.toFixed(0)} × ${height.toFixed(0)} px: ${nameOf(element)}`);
      }
    }
    // Words that stick out of what they belong to.
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (own && element instanceof HTMLElement) {
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 1 && (left < -1 || right > innerWidth + 1)) {
          found.push(`out of the window: ${nameOf(element)}`);
          break;
        }
      }
    }
  }
  texts.forEach(({ element, box }, index) => {
    if (box.left < -1 || box.right > innerWidth + 1) found.push(`out of the window: ${nameOf(element)}`);
    for (const other of texts.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 1)
        found.push(`words over words: ${nameOf(element)} and ${nameOf(other.element)}`);
    }
  });
  return [...new Set(found)];
}

/** What a reader's text zoom of 200 % does: every font twice as large, all else as it was. */
export function doubleText(): void {
  const sizes: [HTMLElement, number][] = [];
  const gather = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLElement)
        sizes.push([element, Number.parseFloat(getComputedStyle(element).fontSize)]);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document.body);
  for (const [element, size] of sizes) element.style.fontSize = `${2 * size}px`;
}

/** Words in a drawing with less than 4.5 to 1 against the ground it stands on: axe does not look into drawings. */
export function paleWords(): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const lightness = (colour: string): number => {
    if (!context) return 0;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement ?? shadowHost(at)) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour)) return colour;
    }
    return 'Canvas';
  };
  const shadowHost = (element: Element): Element | null => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots
    .flatMap((root) => [...root.querySelectorAll('svg text, svg tspan')])
    .filter((text) => text.textContent !== '' && text.checkVisibility())
    .flatMap((text) => {
      const [one, other] = [lightness(getComputedStyle(text).fill), lightness(groundOf(text))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return ratio < 4.5 ? [`${ratio.toFixed(2)} to 1: “${text.textContent}”`] : [];
    });
}
