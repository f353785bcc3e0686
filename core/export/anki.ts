import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Question } from '../curriculum/compiled.ts';
import { wholeLandscape, type Layer, type PlaceId } from '../curriculum/layers.ts';
import { noteBack, noteFront } from './anki-note.ts';

/**
 * The head of a file of notes, by which Anki knows the columns (its manual, "Text Files", "File Headers"). Columns have
 * no names there: Anki then gives the first plain one to the first field of the note type and the second to the second,
 * which holds for "Basic" under the name that it has in any language.
 */
const head = [
  'separator:tab',
  'html:true',
  'notetype:Basic',
  'guid column:1',
  'deck column:2',
  'tags column:5',
];

/** What is needed of a topic to file its questions. */
export interface Filed {
  readonly id: string;
  /** None where the questions are about the landscape as a whole. */
  readonly layer?: PlaceId;
}

/**
 * Questions as a text file of notes that Anki imports, one line a note. The id of a question is the id of its note, so
 * importing a later file changes the notes that are there and keeps their schedule. The mapping is in docs/export.md.
 *
 * @param topics all topics of these questions
 */
export function ankiNotes(
  questions: readonly Question[],
  topics: readonly Filed[],
  layers: readonly Layer[],
): string {
  const layerOf = new Map(topics.map(({ id, layer }) => [id, layers.find(({ id }) => id === layer)]));
  const rows = questions.map(question => {
    if (!layerOf.has(question.topic))
      throw new Error(`The question "${question.id}" belongs to no topic that is known.`);
    const layer = layerOf.get(question.topic);
    return [question.id, deckOf(layer), noteFront(question), noteBack(question), tagsOf(question, layer)];
  });
  return head.map(line => `#${line}\n`).join('') + stringify(rows, { delimiter: '\t' });
}

/** A deck for each layer under one for all, in the order of the landscape. Practices come after the layers. */
function deckOf(layer: Layer | undefined): string {
  if (!layer) return `Strata::${wholeLandscape}`;
  const { title, kind, position } = layer;
  return kind === 'layer' ? `Strata::${position} ${title}` : `Strata::${title}`;
}

function tagsOf({ topic, level }: Question, layer: Layer | undefined): string {
  const ofLayer = layer ? [`strata::layer::${layer.id}`] : [];
  return [...ofLayer, `strata::topic::${topic}`, `strata::level::${level}`].join(' ');
}
