import type { Authored, Complaint } from '../read-yaml.ts';
import type { TopicSource } from '../schema.ts';
import { textsOfChapter, type ChapterSource } from '../schema-chapter.ts';
import type { RetiredNamesSource } from '../schema-lists.ts';
import { complainOfLine } from './code.ts';
import { complain, textsOf, type Item, type Shown } from './item.ts';

/** A name that is looked for. */
interface RetiredName {
  readonly says: string;
  readonly pattern: RegExp;
  /** Longer names that hold it and are still in use. */
  readonly but: readonly RegExp[];
  readonly topics: readonly string[];
}

/** Makes the patterns by which names are found, once for all texts. */
export function lookFor(names: RetiredNamesSource['names']): RetiredName[] {
  return names.map(({ name, now, but = [], topics = [] }) => ({
    says: `"${name}" is a name of the past: write ${now}.`,
    pattern: wholeWord(name),
    but: but.map(wholeWord),
    topics,
  }));
}

/** Rule 13, of a question: products are called what they are called today. Its `terms` are words of pages, which may lag. */
export function checkNamesInQuestion(item: Item, names: readonly RetiredName[]): Complaint[] {
  const [topic = ''] = item.value.id.split('/');
  const lines = item.value.code?.text.split('\n') ?? [];
  return [
    ...complaintsIn(item, textsOf(item.value), topic, names),
    ...lines.flatMap((text, at) =>
      retiredIn(text, topic, names).map(says => complainOfLine(item, 13, at + 1, says)),
    ),
  ];
}

/** Rule 13, of what else a topic shows to readers: its names, its scope and its hint. */
export function checkNamesInTopic(topic: Authored<TopicSource>, names: readonly RetiredName[]): Complaint[] {
  const { id, title, short, scope, hint } = topic.value;
  const texts: Shown[] = [
    { text: title, path: ['title'] },
    { text: short, path: ['short'] },
    { text: scope, path: ['scope'] },
    ...(hint
      ? [
          { text: hint.holdOn, path: ['hint', 'holdOn'] },
          { text: hint.bridge.from, path: ['hint', 'bridge', 'from'] },
          { text: hint.bridge.text, path: ['hint', 'bridge', 'text'] },
          { text: hint.whyHere, path: ['hint', 'whyHere'] },
          ...hint.whenItBreaks.map((text, at) => ({ text, path: ['hint', 'whenItBreaks', at] })),
        ]
      : []),
  ];
  return complaintsIn(topic, texts, id, names);
}

/** Rule 13, of the text of the opening chapter. */
export function checkNamesInChapter(
  chapter: Authored<ChapterSource>,
  names: readonly RetiredName[],
): Complaint[] {
  return complaintsIn(chapter, textsOfChapter(chapter.value), chapter.value.id, names);
}

function complaintsIn(
  place: Pick<Authored<unknown>, 'file' | 'lineOf'>,
  texts: readonly Shown[],
  topic: string,
  names: readonly RetiredName[],
): Complaint[] {
  return texts.flatMap(({ text, path }) =>
    retiredIn(text, topic, names).map(says => complain(place, 13, path, says)),
  );
}

function retiredIn(text: string, topic: string, names: readonly RetiredName[]): string[] {
  return names
    .filter(({ topics, pattern, but }) => {
      if (topics.includes(topic) || text.search(pattern) < 0) return false;
      return but.reduce((left, longer) => left.replaceAll(longer, ''), text).search(pattern) >= 0;
    })
    .map(({ says }) => says);
}

/** Not within a longer word, a path or a host name: those are spelt as they have to be. */
function wholeWord(name: string): RegExp {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\w./-])${literal}(?![\\w/-]|\\.\\w)`, 'gi');
}
