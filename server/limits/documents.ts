import { createHash } from 'node:crypto';
import type { DocumentStore } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { limitRules, parseOptions, validationOptions } from './rules.js';

export type Reading = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** The documents a graph has accepted, each parsed and validated once for both transports. */
export interface Documents {
  /** Parses and validates, or remembers that it did. */
  read(source: string): Reading;
  /** The same memory, as Apollo asks for it. */
  store: DocumentStore;
}

const REMEMBERED = 500;

/** Only accepted documents are remembered, so that nonsense cannot push them out; the least used one goes first. */
export function createDocuments(schema: GraphQLSchema): Documents {
  const accepted = new Map<string, DocumentNode>();
  const find = (key: string): DocumentNode | undefined => {
    const document = accepted.get(key);
    if (document) {
      accepted.delete(key);
      accepted.set(key, document);
    }
    return document;
  };
  const keep = (key: string, document: DocumentNode): void => {
    accepted.set(key, document);
    const [oldest] = accepted.keys();
    if (accepted.size > REMEMBERED && oldest !== undefined) accepted.delete(oldest);
  };
  return {
    read(source) {
      const key = createHash('sha256').update(source).digest('hex');
      const known = find(key);
      if (known) return { document: known };
      const reading = readAnew(schema, source);
      if ('document' in reading) keep(key, reading.document);
      return reading;
    },
    store: {
      get: async (key) => find(hashIn(key)),
      set: async (key, document) => keep(hashIn(key), document),
      delete: async (key) => accepted.delete(hashIn(key)),
    },
  };
}

function readAnew(schema: GraphQLSchema, source: string): Reading {
  try {
    const document = parse(source, parseOptions);
    const errors = validate(schema, document, [...specifiedRules, ...limitRules], validationOptions);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** Apollo writes a mark of the schema before the hash; a memory of one graph does not need it. */
function hashIn(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
