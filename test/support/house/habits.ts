import ts from 'typescript';
import { isPure } from './pure.js';
import { type Complaint, complain, nodesOf, parse, type Source } from './source.js';

/** One habit: the files it binds, and what in them breaks it. */
interface Habit {
  binds: (path: string) => boolean;
  complaint: (node: ts.Node) => string | undefined;
}

const isTest = (path: string) => path.startsWith('test/');
const isPlainNode = (path: string) => path.endsWith('.mjs');
const isProduct = (path: string) => !isTest(path) && !isPlainNode(path);

const habits: readonly Habit[] = [
  {
    binds: (path) => isProduct(path) && path !== 'server/main.ts',
    complaint: (node) => (isAccess(node, 'process', 'env') ? 'process.env is read in server/main.ts alone' : undefined),
  },
  { binds: (path) => isProduct(path) && !/^(server|client\/api)\/clock\.ts$/.test(path), complaint: asksTheTime },
  { binds: isPure, complaint: isNotPure },
  {
    binds: (path) => /^server\/.*resolver\.ts$/.test(path),
    complaint: (node) => (ts.isIfStatement(node) || ts.isTryStatement(node) ? 'a resolver decides nothing' : undefined),
  },
  {
    binds: (path) => !isPlainNode(path),
    complaint: (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      return ts.isNonNullExpression(node) ? 'a non-null “!”' : undefined;
    },
  },
  { binds: (path) => isTest(path) && !isPlainNode(path), complaint: sleeps },
];

/** Complains about everything in the file that the house has agreed not to do. */
export function badHabits(source: Source): Complaint[] {
  const binding = habits.filter(({ binds }) => binds(source.path));
  const complaints: Complaint[] = [];
  for (const node of nodesOf(parse(source))) {
    for (const { complaint } of binding) {
      const text = complaint(node);
      if (text) complaints.push(complain(source, node, text));
    }
  }
  return complaints;
}

/** Complains about addresses that exist on one machine only, in any file, comments and words included. */
export function machinePaths({ path, text }: Source): Complaint[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /(?<![\w.$}])\/(work|farm|root|home|tmp|Users)\/[\w.-]/.exec(line);
    return found ? [{ path, line: index + 1, text: `a machine's path: ${found[0]}` }] : [];
  });
}

function asksTheTime(node: ts.Node): string | undefined {
  const reason = 'the time is asked of the clock alone';
  if (isAccess(node, 'Date', 'now')) return reason;
  const isNow = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
  return isNow ? reason : undefined;
}

function isNotPure(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'a rule does not wait';
  if (isAccess(node, 'Math', 'random') || isAccess(node, 'crypto')) return 'a rule draws no lots';
  return isAccess(node, 'process') ? 'a rule does not know where it runs' : undefined;
}

/** Waiting for time to pass: a promise that a timer fulfils. One that a timer rejects is a deadline, and welcome. */
function sleeps(node: ts.Node): string | undefined {
  const text = 'tests wait for facts, never for time';
  if (ts.isImportDeclaration(node) && /timers\/promises/.test(node.moduleSpecifier.getText())) return text;
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Promise') return undefined;
  const [executor] = node.arguments ?? [];
  if (!executor || !(ts.isArrowFunction(executor) || ts.isFunctionExpression(executor))) return undefined;
  const fulfil = executor.parameters[0]?.name.getText();
  const fulfils = new RegExp(`setTimeout\\(\\s*(${fulfil}\\b|\\(\\) => ${fulfil}\\()`);
  return fulfil && fulfils.test(executor.body.getText()) ? text : undefined;
}

/** `object.member`, or any use of `object.` when no member is named. */
function isAccess(node: ts.Node, object: string, member?: string): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== object) return false;
  return member === undefined || node.name.text === member;
}
