/**
 * Turns a file's bytes into text. Says which file and which encoding when it cannot; never guesses an encoding silently:
 * bytes that do not fit what a page declares are read with U+FFFD in their place, and a warning says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

export interface DecodedFile {
  text: string;
  html: boolean;
  warnings: string[];
}

/** A failure a person can act on. Its message names the file. */
export class UnreadableFile extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder',
  ENOTDIR: 'is no folder',
  EACCES: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

/** Names the file as it was given, not as it was resolved. */
function reading<T>(given: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(
      `${given}: ${REASONS[code] ?? (error instanceof Error ? error.message : String(error))}`,
    );
  }
}

export const readBytes = (path: string, given = path): Buffer => reading(given, () => readFileSync(path));
export const namesIn = (dir: string): string[] => reading(dir, () => readdirSync(dir).sort());

/** Browsers look for the declaration in the first 1,024 bytes; real pages put comments before it. */
const DECLARATION_BYTES = 4096;
const META_CHARSET = /<meta[^>]*?\bcharset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i;
const XML_ENCODING = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/i;
const HTML_NAMES = new Set(['.html', '.htm', '.xhtml', '.xht', '.shtml', '.mht']);
const TEXT_NAMES = new Set(['.txt', '.text', '.md']);
const HTML_OPENING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** First bytes of what people drop here by mistake. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u001f\u008b', 'gzip-compressed'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a rich-text document'],
];

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encoding the page declares. A declaration that can be read as ASCII cannot truly be UTF-16: it means UTF-8. */
function declared(head: string): string | null {
  const name = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1];
  if (name === undefined) return null;
  return /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function decoder(file: string, encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    throw new UnreadableFile(`${file}: unknown encoding “${encoding}”`);
  }
}

function decode(file: string, bytes: Uint8Array, encoding: string): string | null {
  const strict = decoder(file, encoding, true);
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** `encoding` is what the caller says it is; it outranks every declaration but a byte order mark. */
export function decodeFile(file: string, bytes: Uint8Array, encoding?: string): DecodedFile {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const foreign = FOREIGN.find(([opening]) => head.startsWith(opening));
  if (foreign) throw new UnreadableFile(`${file}: is ${foreign[1]}; only text and HTML files are read`);
  const mark = byteOrderMark(bytes);
  if (mark === null && encoding === undefined && bytes.includes(0)) {
    throw new UnreadableFile(
      `${file}: has zero bytes, so it is no text file (if it is UTF-16, say --encoding utf-16le)`,
    );
  }
  const extension = extname(file).toLowerCase();
  const html =
    HTML_NAMES.has(extension) ||
    (!TEXT_NAMES.has(extension) && HTML_OPENING.test(head.replace(/^\u00ef\u00bb\u00bf/, '')));
  const said = mark ?? encoding ?? (html ? declared(head) : null);
  const name = said ?? 'utf-8';
  const text = decode(file, bytes, name);
  if (text !== null) return { text, html, warnings: [] };
  if (said === null) {
    throw new UnreadableFile(
      `${file}: is not UTF-8 and states no encoding; name it with --encoding, for instance windows-1251`,
    );
  }
  return {
    text: decoder(file, name, false).decode(bytes),
    html,
    warnings: [`${file}: some bytes are not ${name}; each was read as “\u{fffd}”`],
  };
}
