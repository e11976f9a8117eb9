/**
 * The published JSON Schema of a claim pack, from the schema that the extension reads packs by. What a schema cannot say (ids that
 * must exist, fields that go together) is in the README.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { isAddress } from '../../claims/address.ts';
import { isDate } from '../../claims/dates.ts';
import { PackFile } from '../../claims/pack-schema.ts';

const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$';

export function packSchemaFile(): string {
  const schema = toJsonSchema(PackFile, {
    // What a person writes: a field with a value of its own may be left out.
    typeMode: 'input',
    ignoreActions: ['trim'],
    overrideAction: ({ valibotAction, jsonSchema }) => ({ ...jsonSchema, ...said(valibotAction) }),
  });
  return `${JSON.stringify({ title: 'A claim pack of Second Source', ...schema }, null, 2)}\n`;
}

/** Checks of code, and patterns, which are read as Unicode without a sign that says so. */
function said(action: { type: string; requirement?: unknown }): object {
  if (action.requirement === isDate) return { pattern: DATE };
  if (action.requirement === isAddress) return { format: 'uri', pattern: '^https?://' };
  return action.requirement instanceof RegExp ? { pattern: action.requirement.source } : {};
}
