/**
 * Reads one YAML seed file and keeps the line of everything in it, so that a fault can name its place.
 * Knows YAML and shapes; knows nothing of what a claim means. Never runs in a page.
 */
import { readFileSync } from 'node:fs';
import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** One thing wrong with the seeds, where it stands, and why. */
export interface SeedFault {
  file: string;
  line: number;
  reason: string;
}

/** Every fault of the seeds at once, one a line as `file:line: reason`. */
export class SeedError extends Error {
  readonly faults: readonly SeedFault[];
  constructor(faults: readonly SeedFault[]) {
    super(faults.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
    this.name = 'SeedError';
    this.faults = faults;
  }
}

export type SeedPath = readonly (string | number)[];

export interface SeedFile<Content> {
  file: string;
  /** Null where the file has faults. */
  content: Content | null;
  faults: SeedFault[];
  /** Line of what stands at `path`, or of the nearest thing that holds it. */
  lineOf(path: SeedPath): number;
}

export function readSeedFile<const Schema extends GenericSchema>(
  file: string,
  schema: Schema,
): SeedFile<InferOutput<Schema>> {
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch {
    return {
      file,
      content: null,
      faults: [{ file, line: 1, reason: 'the file cannot be read' }],
      lineOf: () => 1,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: SeedPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    reason: message,
  }));
  if (broken.length > 0) return { file, content: null, faults: broken, lineOf };

  const parsed = safeParse(schema, document.toJS());
  if (parsed.success) return { file, content: parsed.output, faults: [], lineOf };
  const faults = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { file, line: lineOf(path), reason: reasonOf(issue, path) };
  });
  return { file, content: null, faults, lineOf };
}

/** Valibot words a missing and an unknown key by types; a person editing a file wants the key's name. */
function reasonOf(
  issue: { type: string; expected: string | null; received: string; message: string },
  path: SeedPath,
) {
  const where = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('');
  const name = where.replace(/^\./u, '') || 'the file';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${name} is not a field of this file`;
  if (issue.received === 'undefined') return `${name} is missing`;
  return `${name}: ${issue.message}`;
}
