import { z } from 'zod';
import { richText } from './inline.ts';
import { placeIds } from './layers.ts';

/**
 * The one definition of what authors write. Editors complete from the JSON Schema made of it
 * (`npm run content:schema`), and the build refuses what does not fit it.
 */

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');
export const place = z.enum(placeIds);
export const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'use a whole address that begins with https://',
});
export const isoDate = z.iso
  .date('use a date such as 2026-11-23')
  .describe('The day on which the fact was checked.');

/** A path prefix, compared by whole segments; `*` stands for one segment or ends the last one. */
export const pathPrefix = z
  .string()
  .regex(/^\/\S*$/, 'begin with "/" and leave out host, query and spaces')
  .describe('Prefix of a path, by whole segments; "*" is any one segment, or ends the last one.');

const field = z.enum(['title', 'heading', 'code', 'text']);

const term = z.strictObject({
  text: z
    .string()
    .min(2)
    .describe('Compared as whole words; case, punctuation and plain plurals do not matter.'),
  weight: z.int().min(1).max(5).describe('5: this term alone all but proves the topic. 1: weak.'),
  in: z.array(field).min(1).optional().describe('Where on the page it counts. Everywhere when left out.'),
});

const signals = z.strictObject({
  addresses: z
    .array(z.strictObject({ host: z.hostname(), path: pathPrefix }))
    .min(1)
    .describe('Pages that are about this topic, told by their address alone.'),
  terms: z.array(term).min(1),
  ambiguous: z
    .array(z.string().min(2))
    .describe('Words that other subjects use too: they never decide alone.'),
  matches: z.array(httpsAddress).min(3).describe('Addresses that the rules above must match.'),
  nearMisses: z.array(httpsAddress).min(2).describe('The same words, another subject: must not match.'),
});

/** Running text with inline marks; what cannot be shown is refused where it stands. */
export const prose = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .superRefine((text, context) => {
      try {
        richText(text);
      } catch (error) {
        context.addIssue(error instanceof Error ? error.message : String(error));
      }
    });

const hintPart = prose(20, 240);

const hint = z.strictObject({
  holdOn: hintPart.describe('One sentence worth remembering a year from now.'),
  bridge: z
    .strictObject({
      from: z
        .string()
        .min(2)
        .max(40)
        .describe('Completes "If you know …": Docker, a Linux box, git, HTTP, SQL, CI.'),
      text: hintPart,
    })
    .describe('The way here from what a backend engineer knows.'),
  whenItBreaks: z.array(prose(20, 160)).min(2).max(4).describe('Where to look, in order.'),
  whyHere: hintPart.describe('Why this layer.'),
});

const why = prose(40, 300).describe(
  'Why this is right, or why it is wrong here and where it would be right.',
);

const code = z.strictObject({
  lang: z
    .enum(['yaml', 'hcl', 'json', 'dockerfile', 'sh', 'log', 'promql', 'rego', 'text'])
    .describe('Has to be true of the text; `log` and `text` are free.'),
  text: z.string().min(1).describe('Evidence that has to be read to answer. Begin it with "|".'),
});

const asked = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write <topic>/<slug>')
    .describe('<topic>/<slug>, for ever. A question that asks something else gets a new one.'),
  level: z
    .enum(['concept', 'apply', 'diagnose'])
    .describe('concept: what it is. apply: what to do. diagnose: from the evidence to the cause.'),
  difficulty: z.int().min(1).max(3).describe('1: easy. 3: hard.'),
  stem: prose(60, 420)
    .regex(/[?.]$/, 'end with "?" or with a whole instruction')
    .describe('The situation and the question. It can be answered with the options covered.'),
  code: code.optional(),
  source: z
    .union([httpsAddress, z.array(httpsAddress).min(1)])
    .describe('Official pages that prove the key.'),
  asOf: isoDate,
  version: z.string().optional().describe('Where the fact depends on one: "Kubernetes 1.34".'),
  terms: z.array(z.string()).optional().describe('Words of a page that make this question fit it.'),
};

const option = z.strictObject({
  text: prose(1, 140).describe('About as long as the other options.'),
  correct: z.literal(true).optional().describe('On keys only.'),
  why,
});

const keysOf = (options: readonly { correct?: true | undefined }[]) => options.filter(o => o.correct).length;

const choice = z.strictObject({
  ...asked,
  type: z.literal('choice').default('choice'),
  options: z
    .array(option)
    .min(3)
    .max(4)
    .refine(options => keysOf(options) === 1, 'mark exactly one option with "correct: true"'),
});

const multi = z.strictObject({
  ...asked,
  type: z.literal('multi'),
  options: z
    .array(option)
    .min(3)
    .max(5)
    .refine(
      options => keysOf(options) >= 2 && keysOf(options) < options.length,
      'mark at least two options with "correct: true" and leave at least one wrong',
    ),
});

const order = z.strictObject({
  ...asked,
  type: z.literal('order'),
  steps: z
    .array(z.strictObject({ text: prose(1, 140), why }))
    .min(3)
    .max(6)
    .describe('In the right order; they are shuffled when shown.'),
});

export const questionSchema = z.discriminatedUnion('type', [choice, multi, order]);

export const officialPages = z
  .array(z.strictObject({ title: z.string().min(3).max(80), url: httpsAddress }))
  .min(1)
  .max(6);

export const topicSchema = z
  .strictObject({
    id: slug.describe('The name of the file, for ever.'),
    title: z.string().min(3).max(60).describe('The whole name.'),
    short: z.string().min(2).max(22).describe('The name on a small tile.'),
    layer: place.describe('The folder that the file is in.'),
    scope: prose(40, 320).describe('What belongs to the topic, and where it ends.'),
    prerequisites: z.array(slug).describe('Ids of topics that this one builds on.'),
    docs: officialPages.min(3).describe('Official pages to read.'),
    asOf: isoDate,
    signals,
    hint: hint.optional().describe('Until it is written, the card shows the layer.'),
    questions: z
      .array(questionSchema)
      .min(4)
      .optional()
      .describe('Until they are written, the topic is shown and not asked.'),
  })
  .describe('One topic: how its pages are recognised, its hint and its questions.');

export type TopicSource = z.infer<typeof topicSchema>;
export type QuestionSource = z.infer<typeof questionSchema>;
