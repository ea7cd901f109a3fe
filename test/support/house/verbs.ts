import { posix } from 'node:path';
import ts from 'typescript';
import { type Complaint, complain, parse, type Source } from './source.js';

/** Functions that open every command, whatever it is called with. */
const guards = /^(require|recognise|throttle)[A-Z]/;

/**
 * Files named like a command that are none.
 *
 * Whoever adds a line says why.
 */
const notVerbs = new Set([
  // Guards themselves.
  'server/staff/require-staff.ts',
  'server/staff/throttle.ts',
  'server/dialogues/throttle.ts',
  'server/registrations/recognise.ts',
  'server/feedback/recognise-visit.ts',
  // What commands and reads of the desk call to be recorded, behind their own guard.
  'server/audit/record.ts',
  // The transaction that commands of the desk are written in.
  'server/staff/settle.ts',
  // What watchers and pollers of the public calendar read; there is nobody to refuse.
  'server/changes/tell.ts',
  // What answering a change comes down to: parts of `answerChange`, behind its guard, each with its own transaction.
  'server/promises/choose-another.ts',
  'server/promises/wait-for-leader.ts',
  // The words of a move that is refused; moving and answering share them.
  'server/registrations/refuse-move.ts',
]);

/** A command: `server/<feature>/<verb>.ts` that exports what the verb does, such as `bookRegistration(ctx, …)` in `book.ts`. */
export function isVerb(source: Source): boolean {
  return /^server\/[^/]+\/[^/]+\.ts$/.test(source.path) && !notVerbs.has(source.path) && commandsOf(source).length > 0;
}

/** Complains about each command whose first statement does not ask whether it may go on. */
export function unguarded(source: Source): Complaint[] {
  if (!isVerb(source)) return [];
  return commandsOf(source)
    .filter((command) => !isGuard(command.body?.statements[0]))
    .map((command) => complain(source, command, `${command.name?.text}: the first statement is no guard`));
}

/** Exported functions that are given the request alone (not a transaction) and begin with the verb that names the file. */
function commandsOf(source: Source): ts.FunctionDeclaration[] {
  const verb = posix.basename(source.path, '.ts').replace(/-./g, (dashed) => dashed.charAt(1).toUpperCase());
  if (/^(read|watch|resolver|loader|rules|access)/.test(verb)) return [];
  return parse(source)
    .statements.filter(ts.isFunctionDeclaration)
    .filter((declared) => isExported(declared) && isGivenRequest(declared))
    .filter((declared) => declared.name?.text.startsWith(verb));
}

/** Whoever is given a transaction is a part of a command, behind its guard. */
function isGivenRequest({ parameters }: ts.FunctionDeclaration): boolean {
  const names = parameters.map(({ name }) => name.getText());
  return names[0] === 'ctx' && !names.includes('tx');
}

function isExported(declared: ts.FunctionDeclaration): boolean {
  return declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** `requireStaff(ctx)`, awaited or not, its answer kept or not. */
function isGuard(statement: ts.Statement | undefined): boolean {
  if (!statement) return false;
  const expression = ts.isExpressionStatement(statement)
    ? statement.expression
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.initializer
      : undefined;
  const called = expression && ts.isAwaitExpression(expression) ? expression.expression : expression;
  return called !== undefined && ts.isCallExpression(called) && guards.test(called.expression.getText());
}
