/**
 * `npm run docs:pack`: writes `docs/claim-pack.schema.json` anew. A test holds it to what it would write.
 */
import { writeFileSync } from 'node:fs';
import { packSchemaFile } from './docs/pack-schema-file.ts';

writeFileSync(new URL('../../docs/claim-pack.schema.json', import.meta.url), packSchemaFile());
