/**
 * Writes the words of both graphs to schema/public.graphql and schema/staff.graphql, for readers, clients and review.
 *
 * A test compares the files with what the resolvers build, so that none can change unseen. What has no row in the policy yet is
 * told.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../../db/root.js';
import { publicGraph, staffGraph } from '../graphs.js';
import { policyComplaints } from '../policy/whole.js';

/** The two committed files and what each must hold. */
export async function schemaFiles(): Promise<{ path: string; text: string }[]> {
  const graphs = { public: await publicGraph(), staff: await staffGraph() };
  return Object.entries(graphs).map(([name, graph]) => ({
    path: join(projectRoot, 'schema', `${name}.graphql`),
    text: textOf(graph),
  }));
}

function textOf(graph: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(graph))}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { path, text } of await schemaFiles()) writeFileSync(path, text);
  const graphs = { public: await publicGraph(), staff: await staffGraph() };
  for (const complaint of policyComplaints(graphs)) process.stderr.write(`${complaint}\n`);
}
