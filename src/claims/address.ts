/**
 * Which addresses a source may have: pages of the web, written plainly. Opens none.
 */

const LONGEST = 2_048;

/**
 * By its parts, not by a pattern: parsers take `javascript:` with a line feed in it, and much else, for an address. What a
 * parser would mend in silence (spaces, line feeds, backslashes) is refused.
 */
export function isAddress(text: string): boolean {
  if (text.length > LONGEST || !/^https?:\/\/[^\s\\]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname, port } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname !== '' && username === '' && password === '' && port !== '0';
}
