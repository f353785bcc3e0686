import type { Authored, Complaint } from '../read-yaml.ts';
import { difficulties, tally } from '../tally.ts';
import { complain, type Asking } from './item.ts';

/** The fewest questions of a topic, once every topic of its layer has some. */
const fewest = 8;

/** Rule 14, of a topic that has questions: every difficulty is there, and at least half of them are about doing. */
export function checkMix(topic: Authored<Asking>): Complaint[] {
  const { questions } = topic.value;
  if (!questions) return [];
  const counts = tally(questions);
  const missing = difficulties.filter(difficulty => !counts.difficulties.has(difficulty));
  const doing = counts.questions - (counts.levels.get('concept') ?? 0);
  const complaints = missing.map(difficulty =>
    complain(
      topic,
      14,
      ['questions'],
      `No question here has difficulty ${difficulty}: add one, or look again at how hard the others are.`,
    ),
  );
  if (doing * 2 < counts.questions)
    complaints.push(
      complain(
        topic,
        14,
        ['questions'],
        `${doing} of ${counts.questions} questions are \`apply\` or \`diagnose\`, and at least half have to be: add some, or turn a \`concept\` into a case.`,
      ),
    );
  return complaints;
}

/** Rule 14, of a topic of a whole layer, and of the chapter: there is enough to ask. */
export function checkEnough(topic: Authored<Asking>): Complaint[] {
  const { questions = [] } = topic.value;
  if (questions.length >= fewest) return [];
  return [
    complain(
      topic,
      14,
      ['questions'],
      `There are ${questions.length} questions, and at least ${fewest} are wanted now that every topic of this layer has some: write ${fewest - questions.length} more.`,
    ),
  ];
}
