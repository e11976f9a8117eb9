/**
 * `npm run docs:relations`: writes `docs/relations.md` and `docs/matrix.md` anew. A test holds them to what it would write.
 */
import { writeFileSync } from 'node:fs';
import { compileSeeds } from '../claims/compile.ts';
import { openDatabase } from '../claims/database.ts';
import { matrixPage } from './docs/matrix-page.ts';
import { relationsPage } from './docs/relations-page.ts';
import { SEEDS } from './seeds.ts';

const database = openDatabase(compileSeeds(SEEDS));
const docs = new URL('../../docs/', import.meta.url);
writeFileSync(new URL('relations.md', docs), relationsPage(database));
writeFileSync(new URL('matrix.md', docs), matrixPage(database));
