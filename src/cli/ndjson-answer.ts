/**
 * One line of JSON in, one out: the claims of its text, or an error that says which line and why. Never throws.
 */
import type { Engine } from '../engine.ts';
import type { CheckContext, CheckResult } from '../types.ts';
import { readDate } from './dates.ts';
import { readHtml } from './html.ts';
import type { Line } from './ndjson-lines.ts';

type Id = string | number | null;

/** A line's error, told in the output in place of its claims. */
class BadLine extends Error {}

/** The id of a line that is no JSON, so that its sender can still tell which it was. */
function salvageId(text: string): Id {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15}(?![\d.eE]))/.exec(text)?.[1];
  if (found === undefined) return null;
  try {
    return JSON.parse(found) as string | number;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function optional(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (!isText(value)) throw new BadLine(`"${name}" is not a string`);
  return value;
}

/** `en-GB` and `EN` are `en`: what the engine calls a language. */
export const primaryLanguage = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

const LANGUAGE_TAG = /^[a-z]{2,3}$/;
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language that is not read is one all the same, and `und` says that it was not found out: the text itself tells then. The rest are slips. */
const namesLanguage = (tag: string): boolean =>
  LANGUAGE_TAG.test(tag) && (tag === 'und' || LANGUAGE_NAMES.of(tag) !== undefined);

function contextOf(fields: Record<string, unknown>): CheckContext {
  const context: CheckContext = {};
  const url = optional(fields, 'url');
  const title = optional(fields, 'title');
  const published = optional(fields, 'published');
  const language = optional(fields, 'language');
  if (url !== undefined) context.url = url;
  if (title !== undefined) context.title = title;
  if (published !== undefined) {
    const date = readDate(published);
    if (date === null) throw new BadLine(`"published" is not a date: “${published.slice(0, 40)}”`);
    context.published = date;
  }
  if (language !== undefined) {
    context.language = primaryLanguage(language);
    if (!namesLanguage(context.language)) {
      throw new BadLine(`"language" is not the tag of a language, such as uk: “${language.slice(0, 40)}”`);
    }
  }
  return context;
}

type Answer = CheckResult & { text?: string };

function answer(fields: Record<string, unknown>, engine: Engine): Answer {
  const { text, html } = fields;
  const context = contextOf(fields);
  if (isText(text) && isText(html))
    throw new BadLine('both "text" and "html": give one, so that offsets have one meaning');
  if (isText(text)) return engine.check(text, context);
  if (isText(html)) {
    const page = readHtml(html);
    if (context.title === undefined && page.title !== null) context.title = page.title;
    if (context.published === undefined && page.published !== null) context.published = page.published;
    if (context.url === undefined && page.url !== null) context.url = page.url;
    return { ...engine.check(page.text, context), text: page.text };
  }
  for (const [name, value] of Object.entries({ text, html })) {
    if (value !== undefined && value !== null) throw new BadLine(`"${name}" is not a string`);
  }
  throw new BadLine('neither "text" nor "html"');
}

function decodeLine(line: Line, maxBytes: number): string {
  if (line.bytes === null) throw new BadLine(`longer than ${maxBytes} bytes`);
  try {
    // The decoder drops a byte order mark, which stands where a file was written by a program of that habit.
    return new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    throw new BadLine('not UTF-8');
  }
}

function parseLine(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadLine(`not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('not a JSON object');
  }
  return value as Record<string, unknown>;
}

export interface Answered {
  json: string | null;
  failed: boolean;
}

export function answerLine(line: Line, engine: Engine, maxBytes: number): Answered {
  let id: Id = null;
  try {
    const text = decodeLine(line, maxBytes);
    if (text.trim() === '') return { json: null, failed: false };
    id = salvageId(text);
    const fields = parseLine(text);
    id = isText(fields.id) || typeof fields.id === 'number' ? fields.id : null;
    if (fields.id !== undefined && fields.id !== null && id === null)
      throw new BadLine('"id" is neither a string nor a number');
    return { json: JSON.stringify({ id, ...answer(fields, engine) }), failed: false };
  } catch (error) {
    id ??= salvageId(line.head.toString('utf8'));
    const message = `line ${line.number}: ${error instanceof Error ? error.message : String(error)}`;
    return { json: JSON.stringify({ id, error: message }), failed: true };
  }
}
