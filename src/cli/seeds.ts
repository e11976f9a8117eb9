/**
 * Where the bundled seeds are: `seeds/` beside the source, as seen from where the command was started.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Relative, so that a fault names the file the way a person at the prompt would. */
export const SEEDS = relative('', fileURLToPath(new URL('../../seeds', import.meta.url))) || '.';
