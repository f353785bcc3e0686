import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text that the code says, where it stands, and whether it depends on a number. */
export interface Said {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly counted: boolean;
}

/** A place where what is said cannot be known from the code. */
export interface Unknown {
  readonly file: string;
  readonly line: number;
}

/** Which argument of a function is a text to say. */
const textIn: Readonly<Record<string, number>> = { say: 0, phrase: 0, saidLater: 0, counted: 2 };

/** Finds every text that a file says: what `say`, `phrase`, `counted`, `saidLater` and
 * `<Sentence of>` are given. */
export function findSaid(file: string): { said: Said[]; unknown: Unknown[] } {
  const said: Said[] = [];
  const unknown: Unknown[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const note = (node: ts.Expression, counted: boolean): void => {
    const place = { file, line: lineOf(node) };
    if (ts.isStringLiteralLike(node)) said.push({ ...place, text: node.text, counted });
    else if (ts.isParenthesizedExpression(node)) note(node.expression, counted);
    else if (ts.isConditionalExpression(node)) {
      note(node.whenTrue, counted);
      note(node.whenFalse, counted);
    } else if (ts.isTemplateExpression(node) || ts.isBinaryExpression(node)) unknown.push(place);
    // Anything else is a phrase, or a text that is found where it is made.
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      const given = node.arguments[textIn[name] ?? -1];
      if (given) note(given, name === 'counted');
    }
    if (ts.isJsxAttribute(node) && isOfSentence(node) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) note(node.initializer, false);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression)
        note(node.initializer.expression, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { said, unknown };
}

function isOfSentence(attribute: ts.JsxAttribute): boolean {
  const element = attribute.parent.parent;
  return (
    attribute.name.getText() === 'of' &&
    !ts.isJsxFragment(element) &&
    element.tagName.getText() === 'Sentence'
  );
}
