import type { Answer, Execute } from '../../api/execute.js';
import { executeOverHttp } from '../../api/over-http.js';

export const staffGraph = '/staff/graphql';

/** What one needs to ask on although the sign-in has ended. */
export interface Door {
  /** Language of refusals, at the moment of asking. */
  language(): string;
  /** Waits until the same person has signed in again; never resolves for another person, who gets a fresh desk. */
  signInAgain(): Promise<void>;
}

/**
 * Asks the staff graph.
 *
 * Should the sign-in have ended, the same question is asked again, word for word, as soon as the same person has signed in: what was
 * typed and the key of the act are kept, so nothing is lost and nothing is done twice.
 */
export function createAsking(door: Door): Execute {
  const ask: Execute = async (query, variables) => {
    const answer = await executeOverHttp(door.language(), staffGraph)(query, variables);
    if (!isSignedOut(answer)) return answer;
    await door.signInAgain();
    return ask(query, variables);
  };
  return ask;
}

function isSignedOut({ errors }: Answer): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}
