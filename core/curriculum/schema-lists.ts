import { z } from 'zod';

/** Lists beside the topics by which questions are judged: ids that were released, names that are gone, real addresses. */

const questionId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write <topic>/<slug>');

export const releasedIdsSchema = z
  .strictObject({
    released: z
      .record(z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 0.1.0'), z.array(questionId))
      .describe('By version: the ids of questions that came with it. Written by `npm run content:release`.'),
    retired: z
      .array(
        z.strictObject({
          id: questionId,
          reason: z.string().min(10).describe('Why the question is no longer asked.'),
        }),
      )
      .describe('Ids of questions that were released and are no longer asked. They are never used again.'),
  })
  .describe('Every id that readers may have answered. Their progress refers to it.');

export const retiredNamesSchema = z
  .strictObject({
    names: z.array(
      z.strictObject({
        name: z.string().min(2).describe('As it was written. Found as a whole word, in any case.'),
        now: z.string().min(2).describe('What to write in its place.'),
        but: z
          .array(z.string().min(2))
          .optional()
          .describe('Longer names that hold it and are still in use.'),
        topics: z
          .array(z.string())
          .optional()
          .describe('Ids of the topics that are about the change itself.'),
      }),
    ),
  })
  .describe('Names of products that are gone or have changed.');

export const knownAddressesSchema = z
  .strictObject({
    ranges: z.array(
      z.strictObject({
        range: z.cidrv4().describe('A range of IPv4 addresses: 192.0.2.0/24.'),
        is: z.string().min(3).describe('What it is.'),
      }),
    ),
    domains: z
      .array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'write a domain in lower case'))
      .describe('Domains; names below them count too.'),
    accounts: z.array(
      z.strictObject({
        account: z.string().regex(/^\d{12}$/, 'write the twelve digits in quotes'),
        is: z.string().min(3).describe('Whose it is.'),
      }),
    ),
  })
  .describe('Real addresses that questions may name, because they are the same for everybody.');

export type ReleasedIdsSource = z.infer<typeof releasedIdsSchema>;
export type RetiredNamesSource = z.infer<typeof retiredNamesSchema>;
export type KnownAddressesSource = z.infer<typeof knownAddressesSchema>;
