import type { DocumentNode } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Unanswered } from '../../api/execute.js';
import { textOf } from '../../api/graphql.js';
import { useDesk } from '../desk.js';
import type { ResultOf, VariablesOf } from '../graph.js';
import type { Concerns } from './questions.js';

/** What a View knows of its question. */
export interface Asked<Data> {
  /** The latest answer; of the question before while a new one is on its way. */
  data: Data | undefined;
  /** `failed` and `offline` may still have older data to show. */
  state: 'loading' | 'ready' | 'failed' | 'offline';
  fault: Unanswered | undefined;
  /** Being asked right now, for the first time or again. */
  isAsking: boolean;
  /** Whether `data` answers an earlier question than the one asked now. */
  isOlder: boolean;
  /** Asks again; resolves when answered. */
  again(): Promise<void>;
}

interface Options {
  /** Which changes make it be asked again; everything when left out. */
  concerns?: Concerns;
  /** Not asked while true: something it needs is not known yet. */
  unless?: boolean;
  /** The answer is remembered for today, and shown when the server cannot be reached. Few should be: it may name people. */
  isRemembered?: boolean;
}

const anything: Concerns = () => true;

/**
 * Asks the staff graph and keeps the answer, which follows what is heard on the live line.
 *
 * Asked again when the variables change; the same question on several places of the screen is asked once.
 */
export function useAsked<Document extends DocumentNode>(
  document: Document,
  variables: VariablesOf<Document>,
  { concerns = anything, unless = false, isRemembered = false }: Options = {},
): Asked<ResultOf<Document>> {
  const { questions, execute, language } = useDesk();
  const key = JSON.stringify([language, textOf(document), variables]);
  const [, redraw] = useState(0);
  const latest = useRef({ document, variables, concerns });
  latest.current = { document, variables, concerns };
  // The key stands for document, variables and language.
  useEffect(() => {
    if (unless) return;
    const { document, variables } = latest.current;
    const isConcerned: Concerns = (change) => {
      const { concerns } = latest.current;
      return typeof concerns === 'function' ? concerns(change) : concerns.includes(change.concern);
    };
    const tell = () => redraw((count) => count + 1);
    return questions.watch(key, () => ask(execute, document, variables), { tell, concerns: isConcerned, isRemembered });
  }, [key, unless, isRemembered, questions, execute]);
  const known = questions.known(key);
  const before = useRef<unknown>(undefined);
  if (known.data !== undefined) before.current = known.data;
  const again = useCallback(() => questions.again(key), [questions, key]);
  const data = (known.data ?? before.current) as ResultOf<Document> | undefined;
  const { fault, isAsking } = known;
  const isOlder = known.data === undefined && data !== undefined;
  return { data, fault, isAsking, isOlder, again, state: stateOf(fault, data !== undefined) };
}

function stateOf(fault: Unanswered | undefined, isKnown: boolean): Asked<unknown>['state'] {
  if (fault) return fault.code === 'OFFLINE' ? 'offline' : 'failed';
  return isKnown ? 'ready' : 'loading';
}
