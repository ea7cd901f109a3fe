import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, parse, type Source } from './source.js';

export interface Import {
  from: string;
  /** A path of ours without ending, such as `db/sessions`, or the name of a package, such as `graphql-ws`. */
  to: string;
  isOurs: boolean;
  /** Nothing of it is left when the program runs. */
  isTypeOnly: boolean;
  line: number;
}

/** Everything a file imports, re-exports or loads later. */
export function importsOf(source: Source): Import[] {
  const tree = parse(source);
  const found: Import[] = [];
  for (const node of nodesOf(tree)) {
    const name = specifierOf(node);
    if (name === undefined) continue;
    const isOurs = name.startsWith('.');
    found.push({
      from: source.path,
      to: isOurs ? withoutEnding(posix.join(posix.dirname(source.path), name)) : packageOf(name),
      isOurs,
      isTypeOnly: isTypeOnly(node),
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
    });
  }
  return found;
}

/** `db/root.ts`, `db/root.js` and `db/root` are one file. */
export function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mts|mjs|js)$/, '');
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}
