import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, type LanguageChoice } from '../../../core/words/language.ts';
import { counted, phrase, saidLater, type Phrase } from '../../../core/words/phrase.ts';
import { english, gapsIn, speakerOf } from '../../../core/words/say.ts';
import { errorInWords, Told } from '../../../core/words/told.ts';

const german = speakerOf('de', {
  Close: 'Schließen',
  'Hints on {site}': 'Hinweise auf {site}',
  '{share} of {total}': 'Von {total} sind es {share}',
  '{count} pages': { one: '{count} Seite', other: '{count} Seiten' },
  '{pages} on {count} days.': { one: '{pages} an {count} Tag.', other: '{pages} an {count} Tagen.' },
  '{count} topics': { other: '{count} Themen' },
  'Read {page} to go on.': 'Um weiterzumachen, lies {page}.',
  'The file is no copy of {name}.': 'Die Datei ist keine Sicherungskopie von {name}.',
});

const pages = (count: number) => counted(count, '{count} page', '{count} pages');
const pagesOn = (days: number, read: number) =>
  counted(days, '{pages} on {count} day.', '{pages} on {count} days.', { pages: pages(read) });

describe('what is said', () => {
  test.each<{ story: string; said: Phrase; en: string; de: string }>([
    { story: 'a text by itself', said: phrase('Close'), en: 'Close', de: 'Schließen' },
    {
      story: 'a value where its name stands',
      said: phrase('Hints on {site}', { site: 'kubernetes.io' }),
      en: 'Hints on kubernetes.io',
      de: 'Hinweise auf kubernetes.io',
    },
    {
      story: 'numbers as the language writes them, and values in its order',
      said: phrase('{share} of {total}', { share: 0.5, total: 12_345 }),
      en: '0.5 of 12,345',
      de: 'Von 12.345 sind es 0,5',
    },
    { story: 'the form for one', said: pages(1), en: '1 page', de: '1 Seite' },
    { story: 'the form for none', said: pages(0), en: '0 pages', de: '0 Seiten' },
    { story: 'the form for many', said: pages(1234), en: '1,234 pages', de: '1.234 Seiten' },
    {
      story: 'a phrase within a phrase, each in the form of its own number',
      said: pagesOn(1, 3),
      en: '3 pages on 1 day.',
      de: '3 Seiten an 1 Tag.',
    },
    {
      story: 'the same the other way round',
      said: pagesOn(2, 1),
      en: '1 page on 2 days.',
      de: '1 Seite an 2 Tagen.',
    },
    {
      story: 'the form for any other number where the one that fits is not there',
      said: counted(1, '1 topic', '{count} topics'),
      en: '1 topic',
      de: '1 Themen',
    },
    {
      story: 'English where a text is not known',
      said: phrase('Save for {site}', { site: 'Ada' }),
      en: 'Save for Ada',
      de: 'Save for Ada',
    },
    {
      story: 'English in its own form, too',
      said: counted(1, '{count} quiz', '{count} quizzes'),
      en: '1 quiz',
      de: '1 quiz',
    },
    {
      story: 'a gap as it stands where nothing is given for it',
      said: phrase('Hints on {site}', { place: 'here' }),
      en: 'Hints on {site}',
      de: 'Hinweise auf {site}',
    },
    {
      story: 'a title with braces as it is',
      said: phrase('Hints on {site}', { site: '{{ .Values.site }} and {site}' }),
      en: 'Hints on {{ .Values.site }} and {site}',
      de: 'Hinweise auf {{ .Values.site }} and {site}',
    },
    {
      story: 'a text that is the name of something every object has',
      said: phrase('constructor'),
      en: 'constructor',
      de: 'constructor',
    },
  ])('is $story', ({ said, en, de }) => {
    expect(english.say(said)).toBe(en);
    expect(german.say(said)).toBe(de);
  });

  test('may be a text with its values, as well as a phrase', () => {
    expect(german.say('Hints on {site}', { site: 'helm.sh' })).toBe('Hinweise auf helm.sh');
    expect(german.say(saidLater('Close'))).toBe('Schließen');
  });

  test('comes in pieces, with the gaps where the language has them', () => {
    expect(english.pieces('Read {page} to go on.')).toEqual(['Read ', { name: 'page' }, ' to go on.']);
    expect(german.pieces('Read {page} to go on.')).toEqual([
      'Um weiterzumachen, lies ',
      { name: 'page' },
      '.',
    ]);
    expect(german.pieces(phrase('{share} of {total}', { total: 1000 }))).toEqual([
      'Von ',
      '1.000',
      ' sind es ',
      { name: 'share' },
    ]);
  });

  const values = fc.dictionary(fc.stringMatching(/^\w+$/), fc.oneof(fc.string(), fc.integer()));

  test('is the text itself where it has no gaps, whatever the values', () => {
    const withoutGaps = fc.string().filter(text => gapsIn(text).every(piece => typeof piece === 'string'));
    fc.assert(
      fc.property(withoutGaps, values, (text, values) => {
        expect(speakerOf('de').say(text, values)).toBe(text);
        expect(english.say(phrase(text, values))).toBe(text);
      }),
    );
  });

  test('has a value in it as it was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), site => {
        expect(german.say('Hints on {site}', { site })).toBe(`Hinweise auf ${site}`);
      }),
    );
  });
});

describe('the language', () => {
  test.each<[LanguageChoice, string, string]>([
    ['browser', 'de', 'de'],
    ['browser', 'de-AT', 'de'],
    ['browser', 'DE-ch', 'de'],
    ['browser', 'en-US', 'en'],
    ['browser', 'fr', 'en'],
    ['browser', 'den-CA', 'en'],
    ['browser', '', 'en'],
    ['de', 'en-GB', 'de'],
    ['en', 'de-DE', 'en'],
  ])('for the choice "%s" in a browser that speaks "%s" is "%s"', (choice, ofBrowser, language) => {
    expect(languageOf(choice, ofBrowser)).toBe(language);
  });
});

describe('what went wrong', () => {
  test('is told in the reader’s language, and kept in English', () => {
    const cause = new Error('Unexpected end of JSON input');
    const told = new Told(phrase('The file is no copy of {name}.', { name: 'Strata' }), { cause });
    expect(told).toBeInstanceOf(Error);
    expect(told.message).toBe('The file is no copy of Strata.');
    expect(told.cause).toBe(cause);
    expect(errorInWords(told, english.say)).toBe(told.message);
    expect(errorInWords(told, german.say)).toBe('Die Datei ist keine Sicherungskopie von Strata.');
  });

  test.each([
    {
      story: 'an error of the browser',
      error: new Error('Quota exceeded {n}.'),
      words: 'Quota exceeded {n}.',
    },
    { story: 'an error whose words are known', error: new Error('Close'), words: 'Schließen' },
    { story: 'what is no error', error: 'Refused.', words: 'Refused.' },
    { story: 'nothing', error: undefined, words: 'undefined' },
  ])('is said of $story', ({ error, words }) => {
    expect(errorInWords(error, german.say)).toBe(words);
  });
});
