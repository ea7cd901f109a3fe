import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../db/root.js';

/** One file of ours, known by its path from the root of the checkout. */
export interface Source {
  path: string;
  text: string;
}

/** What is wrong, and where a person finds it. */
export interface Complaint {
  path: string;
  line: number;
  text: string;
}

const rooms = ['schema', 'server', 'db', 'client', 'test'];

/** Everything people wrote in the five rooms whose name ends so; nothing made by a tool. */
export function readSources(ending: RegExp): Source[] {
  return rooms
    .flatMap((room) => filesIn(room))
    .filter((path) => ending.test(path) && !/\.d\.ts$|^db\/migrations\//.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** Not into `.out`, where databases of running tests come and go. */
function filesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => name !== '.out')
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** The syntax tree of a TypeScript or JavaScript file, with parents. */
export function parse({ path, text }: Source): ts.SourceFile {
  const known = trees.get(text);
  if (known?.fileName === path) return known;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  trees.set(text, tree);
  return tree;
}

const trees = new Map<string, ts.SourceFile>();

/** Every node of the tree, outermost first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** A complaint about a node. */
export function complain(source: Source, node: ts.Node, text: string): Complaint {
  return { path: source.path, line: lineOf(node), text };
}

function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
