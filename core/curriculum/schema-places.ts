import { z } from 'zod';
import { placeIds } from './layers.ts';
import { httpsAddress, pathPrefix, place, prose } from './schema.ts';

/** What authors and training write beside the topics: hosts, products, bridges, layers and weights. As in `schema.ts`, the one definition. */

const product = z
  .string()
  .min(2)
  .regex(/^[^|\n]+$/, 'use one line, without "|"');
const claim = z.enum([...placeIds, 'none']);

export const hostsSchema = z
  .strictObject({
    hosts: z.array(
      z.strictObject({
        host: z.hostname(),
        product,
        onDemand: z
          .literal(true)
          .optional()
          .describe('Known, but the page script does not run here unless the reader asks for it.'),
        layer: claim.optional().describe('What a page here is about where no section says otherwise.'),
        paths: z
          .array(pathPrefix)
          .min(1)
          .optional()
          .describe('Where documentation lives; the whole host when left out.'),
        sections: z
          .array(z.strictObject({ path: pathPrefix, product: product.optional(), layer: claim }))
          .optional()
          .describe('The longest matching path wins.'),
        examples: z
          .record(httpsAddress, claim)
          .optional()
          .describe('Pages and what the rules here must say of them.'),
      }),
    ),
  })
  .describe('The official documentation hosts on which the page script runs.');

const productName = z.string().min(2).regex(/^.+$/, 'use one line');

const named = z.array(
  z.union([
    productName,
    z.strictObject({
      name: productName,
      host: z.hostname().optional().describe("The product's own site; hosts below it count too."),
      ordinary: z
        .literal(true)
        .optional()
        .describe('An ordinary word, or the name of other things too: it never decides alone.'),
    }),
  ]),
);

export const productsSchema = z
  .strictObject({
    products: z.record(claim, named).describe('By layer or practice; `none` is about something else.'),
  })
  .describe('Names of products and set phrases, and where they belong.');

const topicId = z.string().min(1).describe('The id of a topic.');

export const bridgesSchema = z
  .strictObject({
    bridges: z.array(
      z.strictObject({
        between: z.tuple([topicId, topicId]).describe('Two topics of different layers, in either order.'),
        how: prose(40, 180).describe(
          'One sentence that says how they meet in real work, true seen from both sides.',
        ),
      }),
    ),
  })
  .describe('Where topics of different layers meet. Each pair counts for both, two to four for each topic.');

export const weightsSchema = z
  .strictObject({
    temperature: z.number().positive().describe('Divides scores, so that confidence is calibrated.'),
    shownFrom: z.number().min(0).max(1).describe('The confidence from which a hint is shown.'),
    features: z.record(z.string(), z.number()).describe('How much each kind of evidence counts.'),
  })
  .describe('Learned by `npm run placement:train`.');

export const layersSchema = z
  .strictObject({
    layers: z
      .array(
        z.strictObject({
          id: place,
          kind: z.enum(['layer', 'practice']),
          position: z.int().min(1).max(4),
          title: z.string().max(24),
          long: z.string(),
          about: z.string(),
        }),
      )
      .length(placeIds.length),
  })
  .describe('The four layers and the three practices.');

export type LayersSource = z.infer<typeof layersSchema>;
export type HostsSource = z.infer<typeof hostsSchema>;
export type BridgesSource = z.infer<typeof bridgesSchema>;
export type ProductsSource = z.infer<typeof productsSchema>;
export type WeightsSource = z.infer<typeof weightsSchema>;
