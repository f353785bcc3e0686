import { parser as promql } from '@prometheus-io/lezer-promql';
import { validate, ValidationCode } from 'dockerfile-utils';
import { LineCounter, parseAllDocuments } from 'yaml';
import type { CodeProblem, ReadCode } from '../../core/curriculum/rules/code.ts';

type Reader = (text: string) => CodeProblem | undefined | Promise<CodeProblem | undefined>;

/**
 * Reads the code in questions by the parser of its language. `log` and `text` are free. So is `rego`, for which no parser
 * runs here: what there is in JavaScript runs compiled policies and does not read them.
 */
export async function createReadCode(): Promise<ReadCode> {
  const readers: Readonly<Record<string, Reader>> = {
    yaml: readYamlCode,
    json: readJson,
    dockerfile: readDockerfile,
    promql: readPromql,
    ...(await goReaders()),
  };
  return async (lang, text) => readers[lang]?.(text);
}

/** Several documents may stand one after another. A tag that is not known, such as `!Ref`, is no mistake. */
function readYamlCode(text: string): CodeProblem | undefined {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  const error = (Array.isArray(documents) ? documents : []).flatMap(({ errors }) => errors)[0];
  return error && { line: error.linePos?.[0].line ?? 1, message: error.message.split('\n')[0] ?? '' };
}

function readJson(text: string): CodeProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? text.length);
    return { line: lineAt(text, at), message: error.message };
  }
}

/** What the language server protocol calls an error; a warning is 2. */
const severe = 1;

/** A part of a Dockerfile will do: what it is built from need not be in it. */
function readDockerfile(text: string): CodeProblem | undefined {
  const error = validate(text).find(
    ({ severity, code }) => severity === severe && code !== ValidationCode.NO_SOURCE_IMAGE,
  );
  if (!error) return undefined;
  const { message, range } = error;
  return { line: range.start.line + 1, message: typeof message === 'string' ? message : message.value };
}

function readPromql(text: string): CodeProblem | undefined {
  let problem: CodeProblem | undefined;
  promql.parse(text).iterate({
    enter: ({ type, from }) => {
      if (type.isError)
        problem ??= { line: lineAt(text, from), message: 'it ends too early, or something is out of place' };
    },
  });
  return problem;
}

/**
 * HCL and shell are read by the parsers of their own world, in WebAssembly. Both bring a `Go` of their own as a global, and
 * the one for HCL takes up whichever is there at its first use: so it is used once before the other is loaded.
 */
async function goReaders(): Promise<Readonly<Record<'hcl' | 'sh', Reader>>> {
  const { parse: hcl } = await import('@cdktn/hcl2json');
  await hcl('first.tf', '');
  const { parse: sh, ParseError } = await import('sh-syntax');
  return {
    hcl: async text => {
      try {
        await hcl('code', text);
        return undefined;
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const [, line, message] = /\[code:(\d+),[^:]*: ([^\]]*)/.exec(said) ?? [];
        return { line: Number(line ?? 1), message: message ?? said };
      }
    },
    sh: async text => {
      try {
        await sh(text);
        return undefined;
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        return { line: error.Pos?.Line ?? 1, message: error.Text };
      }
    },
  };
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
