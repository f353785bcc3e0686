import { z } from 'zod';

const text = z.string().min(1, 'write the translation, or take the line out');

/** Translations of what the extension says: by the English text, the text in the language of the folder. */
export const wordsSchema = z
  .record(
    z.string(),
    z.union([
      text,
      z
        .strictObject({ zero: text, one: text, two: text, few: text, many: text, other: text })
        .partial()
        .describe('For a text with {count}: one for each form that the language has for numbers.'),
    ]),
  )
  .describe('By the English text, which stands in the code; `{name}` stays as it is.');
