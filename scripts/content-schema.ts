import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { topicSchema } from '../core/curriculum/schema.ts';
import { chapterSchema } from '../core/curriculum/schema-chapter.ts';
import {
  knownAddressesSchema,
  releasedIdsSchema,
  retiredNamesSchema,
} from '../core/curriculum/schema-lists.ts';
import {
  bridgesSchema,
  hostsSchema,
  layersSchema,
  productsSchema,
  weightsSchema,
} from '../core/curriculum/schema-places.ts';

// Writes the JSON Schemas that editors complete from, made of the one definition in core/curriculum/schema.ts.
// With --check it only says whether the written ones are current.

const files = {
  topic: topicSchema,
  landscape: chapterSchema,
  hosts: hostsSchema,
  layers: layersSchema,
  products: productsSchema,
  bridges: bridgesSchema,
  weights: weightsSchema,
  'released-ids': releasedIdsSchema,
  'retired-names': retiredNamesSchema,
  'known-addresses': knownAddressesSchema,
};
const stale: string[] = [];
for (const [name, schema] of Object.entries(files)) {
  const file = `content/${name}.schema.json`;
  const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) stale.push(file);
}
if (stale.length > 0) {
  console.error(
    `${stale.join(', ')} no longer fits core/curriculum/schema.ts: run \`npm run content:schema\`.`,
  );
  process.exitCode = 1;
}
