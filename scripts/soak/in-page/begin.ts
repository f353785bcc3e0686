import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Note } from '../notes.ts';
import { answer } from './answer.ts';
import { question } from './screen.ts';
import { watch } from './watch.ts';

const day = 24 * 60 * 60_000;

/** What a page is to do; handed into it before its own scripts run. */
export interface Task {
  readonly seed: number;
  /** How far the clock of the page is ahead, in days: so that questions come back. */
  readonly daysAhead: number;
}

/** Lets a page of the quiz answer itself from when it is there. Other pages are left alone. */
export function begin({ seed, daysAhead }: Task): void {
  if (location.pathname !== '/popup.html') return;
  const { strataNote: note } = globalThis as unknown as { strataNote: (note: Note) => Promise<void> };
  // In the hash, because it outlives a reload.
  const later = Number(location.hash.slice(1));
  putClockAhead((daysAhead + later) * day);
  const random = xoroshiro128plus(seed + later);
  const goOn = () => {
    location.hash = String(later + 1);
    location.reload();
  };
  watch(one => void note(one));
  const doing = (what: Note['what']) => note({ what, time: Date.now(), question: question() ?? '' });
  void answer(doing, once => uniformInt(random, 1, once) === 1, goOn);
}

function putClockAhead(by: number): void {
  const now = () => real.now() + by;
  const real = Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given, as) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], as) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
