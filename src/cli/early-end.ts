/** What a command does when whoever reads its output has seen enough (`| head`): it ends, quietly and as one that did its work. */
import process from 'node:process';

/** Any other failure of the output, such as a full disk, is thrown. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
