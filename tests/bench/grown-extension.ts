/** The built extension with a larger database in it: a copy, whose scripts hold other claims and are the same otherwise. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedDatabase } from '../../src/types.ts';

/** Text in quotes of any of the three kinds, as the build writes JSON into a script. */
const LITERAL = /JSON\.parse\((`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/gsu;

function isDatabase(literal: string): boolean {
  if (!literal.includes('wording') || !literal.includes('sha256')) return false;
  const json = new Function(`return ${literal}`)() as string;
  const { claims, figures } = JSON.parse(json) as Partial<PackedDatabase>;
  return Array.isArray(claims) && Array.isArray(figures);
}

/** Throws where the database is not found, so that nobody measures the small one. */
export function copyWith(database: PackedDatabase, extension: string, folder: string): void {
  cpSync(extension, folder, { recursive: true });
  const packed = `JSON.parse(${JSON.stringify(JSON.stringify(database))})`;
  let found = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8').replace(LITERAL, (whole, literal: string) => {
      if (!isDatabase(literal)) return whole;
      found += 1;
      return packed;
    });
    if (code.includes(packed)) writeFileSync(file, code);
  }
  if (found === 0) throw new Error(`No database was found in the scripts of ${extension}.`);
}
