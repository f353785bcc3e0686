import type { Question, Subject } from '../../core/curriculum/compiled.ts';
import type { Scheduler } from '../../core/memory/card.ts';
import { comesBack, isDue, type Moment } from '../../core/memory/due.ts';
import { askablesOf, type Askable } from '../../core/quiz/askable.ts';
import { chooseQuestions, type Choosing, type QuizPlace } from '../../core/quiz/choose.ts';
import { prerequisitesOf } from '../../core/quiz/near.ts';
import { chooseProof } from '../../core/quiz/prove.ts';
import { readyTopics } from '../../core/quiz/ready.ts';
import { withoutSetAside } from '../../core/quiz/set-aside.ts';
import type { Allowance } from '../../core/quiz/waiting.ts';
import type { Settings } from '../../core/settings.ts';
import type { Progress, QuizMemory } from './memory.ts';

/** Why there is nothing to ask. */
export interface Nothing {
  /** When the next question of this place comes back, in ms since 1970. */
  readonly nextDue: number | undefined;
  /** Whether there would be something, but for today's limits. */
  readonly limited: boolean;
  /** How many questions wait elsewhere in the landscape. */
  readonly dueElsewhere: number;
}

interface Chosen {
  readonly questions: readonly Askable[];
  /** Set where nothing was chosen. */
  readonly nothing?: Nothing;
  /** Why what is remembered could not be read: then everything counts as never asked. */
  readonly unread?: unknown;
}

export interface ChoosingQuiz {
  readonly settings: Settings;
  readonly memory: QuizMemory;
  readonly topics: readonly Subject[];
  /** Topics of which the reader showed that they know them. */
  readonly known: ReadonlySet<string>;
  /** Topics that the reader is taken to know, by estimate alone. */
  readonly estimated: ReadonlySet<string>;
  readonly loadQuestions: (topic: string) => Promise<readonly Question[]>;
  readonly scheduler: Scheduler;
  readonly moment: Moment;
  readonly place: QuizPlace | undefined;
  readonly seed: number;
  /** Whether today's limits are put aside. */
  readonly anyway: boolean;
}

const nothingKnown: Progress = { cards: new Map(), today: { fresh: 0, reviews: 0 } };
const unlimited: Allowance = { fresh: Infinity, reviews: Infinity };

/** Reads what is needed to choose a quiz, no more, and chooses it; or says why there is none. */
export async function chooseQuiz(given: ChoosingQuiz): Promise<Chosen> {
  const { settings, memory, known, estimated, scheduler, moment, place, seed, anyway } = given;
  const topics = withoutSetAside(given.topics, settings.setAside);
  const read = async (ids: readonly string[] | undefined) => {
    try {
      return { progress: await memory.progress(ids, moment) };
    } catch (unread) {
      return { progress: nothingKnown, unread };
    }
  };
  const needed = place && [...place.topics, ...prerequisitesOf(topics, place.topics)];
  const first = await read(needed);
  const choosing = ({ cards, today }: Progress): Choosing => ({
    bank: askablesOf(topics),
    cards,
    place,
    ready: readyTopics(topics, cards, scheduler, moment.now, known.union(estimated)),
    known,
    scheduler,
    moment,
    allowance: anyway
      ? unlimited
      : {
          fresh: Math.max(0, settings.newPerDay - today.fresh),
          reviews: Math.max(0, settings.reviewsPerDay - today.reviews),
        },
    length: settings.length,
    seed,
  });
  const unread = 'unread' in first ? { unread: first.unread } : {};
  if (place?.purpose === 'proof') {
    const questions = await given.loadQuestions(place.topics[0] ?? '');
    const proof = chooseProof(questions, first.progress.cards, moment.today, seed);
    return finished(proof, choosing(first.progress), unread);
  }
  const chosen = chooseQuestions(choosing(first.progress));
  if (!place || place.purpose || chosen.length >= settings.length)
    return finished(chosen, choosing(first.progress), unread);
  // The place itself does not fill a quiz: what is weak around it may.
  const { progress } = await read([...(needed ?? []), ...place.near]);
  return finished(chooseQuestions(choosing(progress)), choosing(progress), unread);
}

function finished(chosen: readonly Askable[], choosing: Choosing, unread: { unread?: unknown }): Chosen {
  if (chosen.length > 0) return { questions: chosen, ...unread };
  const { bank, cards, place, moment } = choosing;
  const all = bank.flatMap(({ id }) => cards.get(id) ?? []);
  const here = place ? all.filter(({ topic }) => place.topics.includes(topic)) : all;
  const back = here.map(card => comesBack(card, moment));
  return {
    questions: [],
    nothing: {
      nextDue: back.length > 0 ? Math.min(...back) : undefined,
      limited: !place?.purpose && chooseQuestions({ ...choosing, allowance: unlimited }).length > 0,
      dueElsewhere: all.filter(card => isDue(card, moment)).length,
    },
    ...unread,
  };
}
