import { createHighlighter, type BundledLanguage } from 'shiki';
import type { CodeToken, TokenKind } from '../../core/curriculum/compiled.ts';
import type { ColourCode } from '../../core/curriculum/compile.ts';

/** Authors' names of languages, and the grammar that colours them; PromQL, Rego and plain text have none and stay plain. */
const grammars: Readonly<Record<string, BundledLanguage>> = {
  yaml: 'yaml',
  hcl: 'terraform',
  json: 'json',
  dockerfile: 'docker',
  sh: 'shellscript',
  log: 'log',
};

/** The highlighter speaks in colours; with this theme each colour is the name of a kind of ours. */
const theme = {
  name: 'kinds',
  type: 'light' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { scope: ['comment'], settings: { foreground: '#000001' } },
    { scope: ['string', 'string.unquoted.plain.out.yaml'], settings: { foreground: '#000002' } },
    { scope: ['constant', 'constant.numeric', 'constant.language'], settings: { foreground: '#000003' } },
    { scope: ['keyword', 'storage', 'keyword.control'], settings: { foreground: '#000004' } },
    {
      scope: [
        'entity.name',
        'support',
        'variable.other',
        'meta.function-call',
        'entity.name.tag.yaml',
        'variable.declaration',
      ],
      settings: { foreground: '#000005' },
    },
  ],
};

const kinds: Record<string, TokenKind> = {
  '#000001': 'comment',
  '#000002': 'string',
  '#000003': 'number',
  '#000004': 'mark',
  '#000005': 'key',
};

/** Makes the highlighter once; the function it gives turns code into tokens at build time. */
export async function createColourCode(): Promise<ColourCode> {
  const highlighter = await createHighlighter({ langs: Object.values(grammars), themes: [theme] });
  return (lang, text) => {
    const grammar = grammars[lang];
    if (!grammar) return { lang, lines: text.split('\n').map(line => (line ? [[line]] : [])) };
    const { tokens } = highlighter.codeToTokens(text, { lang: grammar, theme: theme.name });
    return {
      lang,
      lines: tokens.map(line =>
        line.map(({ content, color }): CodeToken => {
          const kind = kinds[color?.toLowerCase() ?? ''];
          return kind ? [content, kind] : [content];
        }),
      ),
    };
  };
}
