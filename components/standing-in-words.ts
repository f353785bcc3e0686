import { percent } from '../core/landscape/words.ts';
import type { TopicStanding } from '../core/memory/strength.ts';
import { say } from './say.ts';
import { fromNow } from './when.ts';

/**
 * Where a topic stands, in one line: its strength, how much of it was asked, when last and when again. What is not given is left
 * out.
 *
 * @param standing `undefined` where nothing was asked
 * @param total how many questions there are
 * @param now ms since 1970
 */
export function standingInWords(
  standing: Partial<Pick<TopicStanding, 'strength' | 'asked' | 'lastAsked' | 'nextDue'>> | undefined,
  total: number,
  now: number,
): string {
  const { strength = 0, asked = 0, lastAsked, nextDue } = standing ?? {};
  const next = () => {
    if (nextDue === undefined) return [];
    return [nextDue <= now ? say('due now') : say('next {when}', { when: fromNow(nextDue, now) })];
  };
  return [
    say('Strength {percent} %', { percent: percent(strength) }),
    say('{asked} of {total} questions asked', { asked, total }),
    ...(lastAsked === undefined ? [] : [say('last asked {when}', { when: fromNow(lastAsked, now) })]),
    ...next(),
  ].join(' · ');
}
