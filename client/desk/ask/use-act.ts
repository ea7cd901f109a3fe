import type { DocumentNode } from 'graphql';
import { useCallback, useRef, useState } from 'preact/hooks';
import { ask, type Execute, Unanswered } from '../../api/execute.js';
import { useDesk } from '../desk.js';
import type { ResultOf, VariablesOf } from '../graph.js';

/** The one thing a document of one mutation answers: a success, or a refusal of that union. */
export type AnswerOf<Document> = Document extends DocumentNode
  ? ResultOf<Document> extends infer Result
    ? Result extends object
      ? Result[keyof Result]
      : never
    : never
  : never;

interface IsRefusal {
  message: string;
}
export type SuccessOf<Answer> = Exclude<Answer, IsRefusal | null | undefined>;
export type RefusalOf<Answer> = Extract<Answer, IsRefusal>;

/** How an act ended. */
export type Outcome<Answer> =
  | { kind: 'done'; answer: SuccessOf<Answer> }
  /** An expected no: nothing changed, `refusal.message` says why, `problems` which fields. */
  | { kind: 'refused'; refusal: RefusalOf<Answer>; problems: readonly Problem[] }
  /** Nobody knows whether it was done; the same act may be sent again. */
  | { kind: 'unknown'; fault: Unanswered }
  /** The graph would not take it at all: no right, a fault of ours. */
  | { kind: 'failed'; fault: Unanswered };

/** How any act ended, for those who only say so. */
export type AnyOutcome =
  | { kind: 'done'; answer: unknown }
  | { kind: 'refused'; refusal: IsRefusal; problems: readonly Problem[] }
  | { kind: 'unknown' | 'failed'; fault: Unanswered };

/** What is wrong with a field of the input, by the field's name. */
export interface Problem {
  field: string;
  text: string;
}

export type Act<Document extends DocumentNode> = (
  variables: VariablesOf<Document>,
) => Promise<Outcome<AnswerOf<Document>>>;

/** Sends a mutation to the staff graph. The document has one mutation and asks `__typename … on Refusal { message }` of its union. */
export function useAct<Document extends DocumentNode>(document: Document): [Act<Document>, { isActing: boolean }] {
  return useActBy(useDesk().execute, document);
}

/** The same where there is no desk yet: at the door. */
export function useActBy<Document extends DocumentNode>(
  execute: Execute,
  document: Document,
): [Act<Document>, { isActing: boolean }] {
  const [isActing, setActing] = useState(false);
  const count = useRef(0);
  const act = useCallback<Act<Document>>(
    async (variables) => {
      count.current += 1;
      setActing(true);
      try {
        const result = await ask(execute, document, variables);
        return outcomeOf(Object.values(result as object)[0] as AnswerOf<Document>);
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        const isUnknown = error.code === 'OFFLINE' || error.code === 'RETRY_UNKNOWN' || error.code === 'INTERNAL';
        return { kind: isUnknown ? 'unknown' : 'failed', fault: error };
      } finally {
        count.current -= 1;
        setActing(count.current > 0);
      }
    },
    [execute, document],
  );
  return [act, { isActing }];
}

/** Reads one answer of a union: what has a message is a refusal. */
export function outcomeOf<Answer>(answer: Answer): Outcome<Answer> {
  if (!isRefusal(answer)) return { kind: 'done', answer: answer as SuccessOf<Answer> };
  return { kind: 'refused', refusal: answer as RefusalOf<Answer>, problems: problemsOf(answer) };
}

function isRefusal(answer: unknown): answer is IsRefusal {
  return typeof answer === 'object' && answer !== null && 'message' in answer;
}

/** Every way our refusals name fields; one that names none is about the whole act. */
function problemsOf(refusal: IsRefusal): Problem[] {
  const { problems, field } = refusal as IsRefusal & {
    problems?: { field: string; message: string }[];
    field?: string;
  };
  if (Array.isArray(problems)) return problems.map((one) => ({ field: one.field, text: one.message }));
  return typeof field === 'string' ? [{ field, text: refusal.message }] : [];
}
