import type { HintStyle, Settings } from '../../core/settings.ts';
import { languageNames } from '../../core/words/language.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';
import { timeText } from '../../core/time-of-day.ts';
import { countOf } from '../count.ts';
import { say } from '../say.ts';

type Words = {
  readonly [Field in keyof Settings]: readonly [name: Phrase, inWords: (value: Settings[Field]) => string];
};

const hint: Readonly<Record<HintStyle, Phrase>> = {
  pill: phrase('pill'),
  glyph: phrase('glyph'),
  icon: phrase('toolbar icon only'),
};

const onOff = (value: boolean) => say(value ? 'on' : 'off');
const sites = (hosts: readonly string[]) =>
  hosts.length === 0 ? say('none') : say(counted(hosts.length, '1 site', '{count} sites'));

const words: Words = {
  hintOff: [phrase('Hints off'), sites],
  folded: [phrase('Hints folded'), sites],
  corners: [phrase('Hints moved'), corners => sites(Object.keys(corners))],
  introduced: [phrase('Introduction seen'), onOff],
  hintStyle: [phrase('Hint'), style => say(hint[style])],
  retention: [phrase('How sure you want to be'), share => `${Math.round(share * 100)} %`],
  dayStart: [phrase('A day begins'), hour => timeText(hour * 60)],
  length: [phrase('Questions in a quiz'), length => countOf(length)],
  newPerDay: [phrase('New questions a day'), questions => countOf(questions)],
  reviewsPerDay: [phrase('Reviews a day'), questions => countOf(questions)],
  badge: [phrase('Number on the button'), onOff],
  remindAt: [phrase('One notification a day'), at => (at === null ? say('off') : timeText(at))],
  trail: [phrase('Reading trail'), onOff],
  setAside: [
    phrase('Topics set aside'),
    topics => (topics.length === 0 ? say('none') : countOf(topics.length)),
  ],
  language: [
    phrase('Language'),
    choice => (choice === 'browser' ? say('as in the browser') : languageNames[choice]),
  ],
  weeklyAim: [phrase('Questions a week'), aim => (aim === 0 ? say('no aim') : countOf(aim))],
};

/** What a setting is called, in the reader's language. */
export function nameOfSetting(field: keyof Settings): string {
  return say(words[field][0]);
}

/** What a setting is set to, in the reader's language. */
export function settingInWords<Field extends keyof Settings>(field: Field, value: Settings[Field]): string {
  return words[field][1](value);
}
