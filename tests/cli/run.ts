/** Starts a command of the project as a person would, and hands back what it printed. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

export function start(
  command: 'check' | 'evaluate',
  args: readonly string[],
  cwd = ROOT,
): ChildProcessWithoutNullStreams {
  const script = fileURLToPath(new URL(`../../src/cli/${command}.ts`, import.meta.url));
  return spawn(process.execPath, [script, ...args], { cwd });
}

export function finish(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}

export function run(
  command: 'check' | 'evaluate',
  args: readonly string[],
  { input = '', cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<Run> {
  const child = start(command, args, cwd);
  // A command that refuses its arguments ends before it has read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return finish(child);
}

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
