import ts from 'typescript';
import { type Complaint, complain, nodesOf, parse, type Source } from './source.js';
import { isVerb } from './verbs.js';

/** Tables of words, of districts or of cases are long because the world is; they hold no behaviour. */
const longTables = /^(db\/demo\/|client\/words\/|schema\/.*\.graphql$)/;
const bannedName = /(^|[-.])(utils?|helpers?|common|types|misc|service|manager|index)([-.]|$)/;
const bannedIdea = /(Service|Manager|Helper|Utils?)$/;

/** Complains about files, functions and parameter lists past the limits of the house. */
export function oversize(source: Source): Complaint[] {
  const tree = parse(source);
  const lines = source.text.split('\n').length - 1;
  const most = mostLines(source);
  const complaints: Complaint[] =
    lines > most && !longTables.test(source.path) ? [complain(source, tree, `${lines} lines, at most ${most}`)] : [];
  for (const node of nodesOf(tree)) {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) continue;
    complaints.push(...tooLong(source, node), ...tooManyParameters(source, node));
  }
  return complaints;
}

function mostLines(source: Source): number {
  if (isVerb(source)) return 120;
  return source.path.endsWith('.test.ts') ? 500 : 300;
}

/** In tests the story of a `describe` is as long as its sentences. */
function tooLong(source: Source, node: ts.SignatureDeclaration): Complaint[] {
  if (source.path.startsWith('test/') && isStory(node)) return [];
  const tree = node.getSourceFile();
  const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const lines = tree.getLineAndCharacterOfPosition(node.end).line - first + 1;
  const isResolver = source.path.endsWith('resolver.ts') && ts.isMethodDeclaration(node);
  const most = isResolver ? 25 : 60;
  return lines > most ? [complain(source, node, `a function of ${lines} lines, at most ${most}`)] : [];
}

function isStory(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^(describe|it|test)\b/.test(node.parent.expression.getText());
}

/** Arguments of a resolver are the schema's own list. */
function tooManyParameters(source: Source, node: ts.SignatureDeclaration): Complaint[] {
  const count = node.parameters.length;
  if (count <= 4 || source.path.endsWith('resolver.ts')) return [];
  return [complain(source, node, `${count} parameters, at most 4`)];
}

/** Complains about names that hide a noun, about barrels, and about defaults that each importer names anew. */
export function vague(source: Source): Complaint[] {
  const tree = parse(source);
  const complaints: Complaint[] = [];
  for (const part of source.path.replace(/\.\w+$/, '').split('/')) {
    if (bannedName.test(part)) complaints.push(complain(source, tree, `“${part}” hides a noun`));
  }
  const isConfiguration = /\.config\.[cm]?ts$|global-setup\.ts$/.test(source.path);
  for (const node of tree.statements) {
    if (isBarrel(node)) complaints.push(complain(source, node, 'a barrel'));
    if (isDefault(node) && !isConfiguration) complaints.push(complain(source, node, 'a default export'));
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      if (bannedIdea.test(node.name?.text ?? ''))
        complaints.push(complain(source, node, `${node.name?.text} hides a noun`));
    }
  }
  return complaints;
}

/** Handing on what another file of ours exports; the types of a package may be handed on under our roof. */
function isBarrel(node: ts.Statement): boolean {
  if (!ts.isExportDeclaration(node) || !node.moduleSpecifier) return false;
  return !node.exportClause || node.moduleSpecifier.getText().startsWith(`'.`);
}

function isDefault(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}
