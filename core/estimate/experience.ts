import type { Experience as ChapterExperience, Topic } from '../curriculum/compiled.ts';
import { placeIds, type PlaceId } from '../curriculum/layers.ts';

/** How often the reader does something, from least to most. */
export const frequencies = ['never', 'some', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

export const statementIds = ['docker', 'git', 'ci', 'linux', 'http', 'sql', 'on-call'] as const;
export type StatementId = (typeof statementIds)[number];

/** Something that an engineer may have done, and what it says of their place in the landscape. */
export interface Statement {
  readonly id: StatementId;
  readonly title: string;
  /** What is meant by it. */
  readonly about: string;
  /** The topics in which it is met at once. */
  readonly topics: readonly string[];
  /** The places of which it says something: the share of those topics that lies in each, 0–1; all of them make 1. */
  readonly places: Readonly<Partial<Record<PlaceId, number>>>;
}

/** What the reader said; what they left open is not in it. */
export type Experience = Partial<Readonly<Record<StatementId, Frequency>>>;

/** The statements about the experiences of which the opening chapter says what they touch. */
export function statementsOf(
  experiences: readonly ChapterExperience[],
  topics: readonly Topic[],
): Statement[] {
  const layers = new Map(topics.map(({ id, layer }) => [id, layer]));
  return experiences.map(({ id, name, about, touches }) => {
    const touched = touches.flatMap(({ topic }) => layers.get(topic) ?? []);
    const shares = placeIds.flatMap(place => {
      const here = touched.filter(layer => layer === place).length;
      return here > 0 ? [[place, here / touched.length] as const] : [];
    });
    return {
      id,
      title: name,
      about,
      topics: touches.map(({ topic }) => topic),
      places: Object.fromEntries(shares),
    };
  });
}

/** What is meant by how often, in deviations: the means of the thirds of a normal distribution. */
const standing = { never: -1.09, some: 0, daily: 1.09 } as const satisfies Record<Frequency, number>;
/**
 * How what people say of themselves goes with what they can do: the mean over 22 meta-analyses is 0.29 (Zell & Krizan 2014,
 * Perspectives on Psychological Science 9(2)).
 */
const correlation = 0.3;

/**
 * How likely one of this ability says this, up to a factor that is the same for every ability: what is said is the ability,
 * measured badly.
 *
 * @param weight 0–1: what is said once and counts for several places counts for each in part
 */
export function likelihoodOfSaying(ability: number, said: Frequency, weight = 1): number {
  const off = standing[said] - correlation * ability;
  return Math.exp((-weight * off * off) / (2 * (1 - correlation ** 2)));
}

/** Of a statement, how often the reader says that they do it. */
export interface Told {
  readonly statement: Statement;
  readonly said: Frequency;
}

/** What the reader said, statement by statement. */
export function saidOf(statements: readonly Statement[], experience: Experience): Told[] {
  return statements.flatMap(statement => {
    const said = experience[statement.id];
    return said ? [{ statement, said }] : [];
  });
}
