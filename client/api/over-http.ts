import type { Answer, Execute } from './execute.js';
import { Unanswered } from './execute.js';

/**
 * Asks a graph from the browser.
 *
 * Rejects with `Unanswered` (`OFFLINE`) when nothing came back within 15 seconds, so that a view can say so.
 *
 * @param language language of refusals, sent as Accept-Language
 * @param graph where the graph is asked; the desk asks its own
 */
export function executeOverHttp(language: string, graph = '/graphql'): Execute {
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': language,
    };
    const signal = AbortSignal.timeout(15_000);
    const reply = await fetch(graph, { method: 'POST', body, headers, signal }).catch(() => undefined);
    if (!reply) throw new Unanswered('The server was not reached.', 'OFFLINE');
    return readAnswer(reply);
  };
}

async function readAnswer(reply: Response): Promise<Answer> {
  const answer: Answer | undefined = await reply.json().catch(() => undefined);
  if (answer && ('data' in answer || answer.errors)) return answer;
  throw new Unanswered(`The server answered ${reply.status}.`, reply.status === 429 ? 'RATE_LIMITED' : 'INTERNAL');
}
