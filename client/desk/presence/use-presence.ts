import { useEffect, useState } from 'preact/hooks';
import { newKey } from '../../api/key.js';
import { watch } from '../../api/live.js';
import { staffGraph } from '../ask/asking.js';
import { type Present, presenceSubscription } from './documents.js';

/** What one has open, and what one does there. */
export interface Here {
  thing: 'SESSION' | 'REGISTRATION' | 'NOTICE';
  thingId: string;
  isEditing?: boolean;
  /** What of it is being edited. */
  partId?: string | undefined;
}

/** Says that one is here, for as long as this is on the screen, and tells who else is. Nothing is kept of it. */
export function usePresence({ thing, thingId, isEditing = false, partId }: Here): readonly Present[] {
  const [visitId] = useState(newKey);
  const [people, setPeople] = useState<readonly Present[]>([]);
  const doing = useRested(`${isEditing ? 'EDITING' : 'LOOKING'} ${isEditing ? (partId ?? '') : ''}`);
  useEffect(() => {
    const [mode, part] = doing.split(' ');
    return watch({
      document: presenceSubscription,
      graph: staffGraph,
      after: '',
      variables: () => ({
        ...{ thing, thingId, visitId },
        mode: mode === 'EDITING' ? ('EDITING' as const) : ('LOOKING' as const),
        partId: part || null,
      }),
      onUpdate({ presence }) {
        setPeople(presence ?? []);
        return '';
      },
      onState: (state) => state !== 'live' && state !== 'connecting' && setPeople([]),
    });
  }, [thing, thingId, visitId, doing]);
  return people.filter(({ isYou }) => !isYou);
}

const restMs = 400;

/** The value once it has rested: whoever goes from field to field is not told of at each of them. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
