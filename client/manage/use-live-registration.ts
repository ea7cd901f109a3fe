import { useEffect, useRef, useState } from 'preact/hooks';
import { type LiveState, watch } from '../api/live.js';
import { type Access, type RegistrationUpdate, registrationChangedSubscription } from './documents.js';

/** Hears of every change of one registration while its holder looks at it. */
export function useLiveRegistration(
  access: Access | null,
  cursor: string | undefined,
  onUpdate: (update: RegistrationUpdate) => void,
): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const hear = useRef(onUpdate);
  hear.current = onUpdate;
  useEffect(() => {
    if (!access || cursor === undefined) return undefined;
    return watch({
      document: registrationChangedSubscription,
      after: cursor,
      variables: (after) => ({ access, after }),
      onState: setState,
      onUpdate: ({ registrationChanged: update }) => {
        hear.current(update);
        return update.cursor;
      },
    });
  }, [access, cursor]);
  return state;
}
