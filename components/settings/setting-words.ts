import type { Settings } from '../../core/settings.ts';
import { languageNames } from '../../core/words/language.ts';
import { timeText } from '../../core/time-of-day.ts';
import { countOf } from '../count.ts';

type Words = { readonly [Field in keyof Settings]: [name: string, say: (value: Settings[Field]) => string] };

const onOff = (value: boolean) => (value ? 'on' : 'off');
const sites = (hosts: readonly string[]) => (hosts.length === 0 ? 'none' : countOf(hosts.length, 'site'));

const words: Words = {
  hintOff: ['Hints off', sites],
  folded: ['Hints folded', sites],
  corners: ['Hints moved', corners => sites(Object.keys(corners))],
  introduced: ['Introduction seen', onOff],
  hintStyle: ['Hint', style => ({ pill: 'pill', glyph: 'glyph', icon: 'toolbar icon only' })[style]],
  retention: ['How sure you want to be', share => `${Math.round(share * 100)} %`],
  dayStart: ['A day begins', hour => timeText(hour * 60)],
  length: ['Questions in a quiz', String],
  newPerDay: ['New questions a day', String],
  reviewsPerDay: ['Reviews a day', String],
  badge: ['Number on the button', onOff],
  remindAt: ['One notification a day', at => (at === null ? 'off' : timeText(at))],
  trail: ['Reading trail', onOff],
  setAside: ['Topics set aside', topics => (topics.length === 0 ? 'none' : String(topics.length))],
  language: ['Language', choice => (choice === 'browser' ? 'as in the browser' : languageNames[choice])],
  weeklyAim: ['Questions a week', aim => (aim === 0 ? 'no aim' : String(aim))],
};

export function nameOfSetting(field: keyof Settings): string {
  return words[field][0];
}

export function settingInWords<Field extends keyof Settings>(field: Field, value: Settings[Field]): string {
  return words[field][1](value);
}
