/**
 * Elements whose text no reader sees as the page's text, by node name. Shared by the gate and the reading of blocks.
 * Data only.
 */
export const outsideText: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'CODE',
  'SVG',
  'svg',
  'MATH',
  'math',
  'IFRAME',
  'OBJECT',
]);
