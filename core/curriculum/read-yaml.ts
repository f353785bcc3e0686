import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { ruleName, type Rule } from './rule.ts';

/** One thing that is wrong with an authored file, in a form that an editor can jump to. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** The rule that is broken. */
  readonly rule: Rule;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** An authored file that has been read: its value, and where each part of it stands. */
export interface Authored<Value> {
  readonly file: string;
  readonly value: Value;
  /** The line, from 1, of the part at a path such as `['questions', 0, 'stem']`, or of its nearest parent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Thrown with every complaint at once, so that an author need not find them one by one. */
export class ContentError extends Error {
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sayComplaint).join('\n'));
    this.name = 'ContentError';
    this.complaints = complaints;
  }
}

/** A complaint as authors read it: `file:line  rule: what is wrong and what to do`. */
export function sayComplaint({ file, line, rule, message }: Complaint): string {
  return `${file}:${line}  ${ruleName(rule)}: ${message}`;
}

/**
 * Reads an authored YAML file against its schema.
 *
 * @param file the name that complaints carry
 * @param ruleOf the rule that the part at a path breaks when it does not fit the schema; rule 1 when it is left out
 * @throws ContentError with file, line, what is wrong and what to do, for bad YAML and for what the schema refuses
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  ruleOf: (path: readonly PropertyKey[]) => Rule = () => 1,
): Authored<z.output<Schema>> {
  const { document, lines, lineOf } = parseLines(text);
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map(({ linePos, message }) => ({
        file,
        line: linePos?.[0].line ?? 1,
        rule: 1,
        message: `This is not YAML: ${message.split('\n')[0]} Quote texts that contain ": " or begin with a sign.`,
      })),
    );
  }
  const dangling = danglingReferences(file, document, lines);
  if (dangling.length > 0) throw new ContentError(dangling);
  const read = schema.safeParse(document.toJS());
  if (read.success) return { file, value: read.data, lineOf };
  throw new ContentError(
    flatten(read.error.issues).map(({ path, message }) => ({
      file,
      line: lineOf(path),
      rule: ruleOf(path),
      message: `${where(path)}: ${message}`,
    })),
  );
}

/**
 * Of a list in a file that does not fit its schema as a whole: the entries that fit by themselves, so that more can be said
 * about them at once. None where the file is not YAML.
 *
 * @param list the name of the list, at the top of the file
 */
export function readEntries<Schema extends z.ZodType>(
  file: string,
  text: string,
  list: string,
  schema: Schema,
): Authored<z.output<Schema>>[] {
  const { document, lineOf } = parseLines(text);
  if (document.errors.length > 0) return [];
  const entries: unknown = (document.toJS() as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry, at) => {
    const read = schema.safeParse(entry);
    return read.success ? [{ file, value: read.data, lineOf: path => lineOf([list, at, ...path]) }] : [];
  });
}

function parseLines(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return { document, lines, lineOf: (path: readonly PropertyKey[]) => lineAt(document, lines, path) };
}

/** A text that begins with "*" reads as a reference to something, and there is nothing. */
function danglingReferences(file: string, document: Document, lines: LineCounter): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      const line = lines.linePos(alias.range?.[0] ?? 0).line;
      complaints.push({
        file,
        line,
        rule: 1,
        message: `"*${alias.source}" is not known. Quote texts that begin with "*" or "&".`,
      });
    },
  });
  return complaints;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Of a union's branches, the one that got furthest says best what is wrong. */
function flatten(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap(issue => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return flatten(closest, path);
    }
    if (issue.code === 'invalid_key') return flatten(issue.issues, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => ({
        path: [...path, key],
        message: `this field is not known here; check its spelling, or take it out`,
      }));
    return [{ path, message: `${issue.message}${remedy(issue)}` }];
  });
}

function remedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return ` (add it, or write it as ${issue.expected})`;
  if (issue.code === 'too_small') return issue.origin === 'number' ? ' (raise it)' : ' (write more)';
  if (issue.code === 'too_big') return issue.origin === 'number' ? ' (lower it)' : ' (shorten it)';
  if (issue.code === 'invalid_value') return ` (use one of: ${issue.values.map(String).join(', ')})`;
  return '';
}

function where(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map(String).join('.');
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
