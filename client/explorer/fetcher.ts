import type { DocumentNode } from 'graphql';
import { createClient } from 'graphql-ws';

interface Question {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

interface Circumstances {
  documentAST?: DocumentNode;
  headers?: Record<string, string>;
}

/** Carries the explorer's questions: subscriptions over the socket, everything else over HTTP, both to our own server. */
export function createFetcher(path: string) {
  const client = createClient({ url: `${location.origin.replace(/^http/, 'ws')}${path}`, lazy: true });
  return ({ query, operationName, variables = {} }: Question, { documentAST, headers }: Circumstances = {}) => {
    const payload = { query, variables, ...(operationName && { operationName }) };
    if (isSubscription(documentAST, operationName)) return client.iterate(payload);
    return fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(payload),
    }).then((reply) => reply.json());
  };
}

function isSubscription(document: DocumentNode | undefined, name: string | null | undefined): boolean {
  const operations = (document?.definitions ?? []).flatMap((part) =>
    part.kind === 'OperationDefinition' ? [part] : [],
  );
  const asked = operations.find((operation) => !name || operation.name?.value === name);
  return asked?.operation === 'subscription';
}
