import { z } from 'zod';
import { statementIds } from '../estimate/experience.ts';
import { placeIds } from './layers.ts';
import { isoDate, officialPages, place, prose, questionSchema, slug } from './schema.ts';

/** The opening chapter, which is about the landscape as a whole. As in `schema.ts`, the one definition. */

/** The id under which its questions are remembered, for ever. */
export const chapterId = 'landscape';

const title = z.string().min(3).max(60);

const part = {
  title,
  paragraphs: z.array(prose(60, 700)).min(1).max(4).describe('Running text, one entry for each paragraph.'),
  sources: officialPages.describe('Official pages that prove what is said.'),
};

const experience = z.strictObject({
  id: z.enum(statementIds).describe('For ever: what readers say of it is kept under it.'),
  name: z.string().min(2).max(24).describe('What the reader knows: Docker, git, SQL.'),
  about: z
    .string()
    .min(10)
    .max(60)
    .describe('What is meant by it, in a few words: readers are asked how often they do it.'),
  text: prose(80, 480).describe('Two to four sentences: what of it carries over, and what is new.'),
  touches: z
    .array(z.strictObject({ topic: slug.describe('The id of a topic.'), how: prose(15, 140) }))
    .min(1)
    .max(6)
    .describe('Three to six topics that it touches already, each with half a sentence that says how.'),
});

export const chapterSchema = z
  .strictObject({
    id: z.literal(chapterId).describe('For ever: progress refers to it.'),
    title,
    short: z.string().min(2).max(22).describe('The name where there is little room.'),
    asOf: isoDate,
    lead: prose(60, 320).describe('What this chapter is good for, in one or two sentences.'),
    parts: z
      .array(z.strictObject(part))
      .min(2)
      .max(5)
      .describe('What DevOps is, what it is not, why it matters.'),
    places: z.strictObject({
      ...part,
      each: z.record(place, prose(40, 240)).describe('One or two sentences for each layer and practice.'),
    }),
    fit: z.strictObject({ title, lead: prose(40, 320), experiences: z.array(experience).min(5).max(10) }),
    questions: z.array(questionSchema).min(8).describe('About the landscape as a whole: landscape/<slug>.'),
  })
  .describe(
    'The opening chapter: what DevOps is, how the landscape is built, and where the reader stands in it.',
  );

export type ChapterSource = z.infer<typeof chapterSchema>;

/** Every running text of the chapter that readers see beside its questions, and where it stands. */
export function textsOfChapter({ title, lead, parts, places, fit }: ChapterSource) {
  const ofPart = ({ title, paragraphs }: ChapterSource['parts'][number], path: readonly PropertyKey[]) => [
    { text: title, path: [...path, 'title'] },
    ...paragraphs.map((text, at) => ({ text, path: [...path, 'paragraphs', at] })),
  ];
  return [
    { text: title, path: ['title'] },
    { text: lead, path: ['lead'] },
    ...parts.flatMap((part, at) => ofPart(part, ['parts', at])),
    ...ofPart(places, ['places']),
    ...placeIds.map(id => ({ text: places.each[id], path: ['places', 'each', id] })),
    { text: fit.lead, path: ['fit', 'lead'] },
    ...fit.experiences.flatMap(({ about, text, touches }, at) => [
      { text: about, path: ['fit', 'experiences', at, 'about'] },
      { text, path: ['fit', 'experiences', at, 'text'] },
      ...touches.map(({ how }, place) => ({
        text: how,
        path: ['fit', 'experiences', at, 'touches', place, 'how'],
      })),
    ]),
  ];
}
