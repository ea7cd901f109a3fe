import type { Term } from './offices.js';
import type { EditionRow, SlotRow } from './rows.js';
import type { SessionBundle } from './session-bundle.js';
import { ancestorsOf, fieldsOf } from './session-rows.js';
import { shiftOf, shiftSlot } from './slot-rows.js';
import { stagesOf } from './stages.js';

/** Of no transaction that will ever run: the triggers know what they wrote themselves by this. */
const noTransaction = '1';

/**
 * What the public has seen of a session and sees no more: every stage but the last, which the triggers keep.
 *
 * A demo is loaded in one transaction, and of one transaction the triggers keep only how it ends.
 */
export function pastEditions(bundle: SessionBundle, terms: readonly Term[]): EditionRow[] {
  const stages = stagesOf(bundle.planned);
  return stages.slice(0, -1).map(({ session, from, sequence }, i) => ({
    ...fieldsOf(session, terms),
    sessionId: bundle.session.id,
    edition: i + 1,
    editionFrom: from,
    editionTo: stages[i + 1]?.from ?? null,
    xid: noTransaction,
    slug: session.slug,
    agencyId: bundle.session.agencyId,
    capacity: bundle.session.capacity ?? 0,
    sequence,
    publishedAt: stages[0]?.from ?? from,
    scheduleId: bundle.session.scheduleId ?? null,
    nominalDay: bundle.session.nominalDay ?? null,
    hosts: bundle.hosts.map((host) => host.agencyId),
    participants: bundle.participants.map(({ name, agencyId = null }) => ({ name, agencyId })),
    slots: bundle.slots.map((slot) => keptSlot(i === 0 ? slot : shiftSlot(slot, shiftOf(bundle.planned)))),
    ancestors: ancestorsOf(session),
  }));
}

function keptSlot({ id, startsAt, endsAt, publicCapacity }: SlotRow) {
  return { id, startsAt, endsAt, capacity: publicCapacity };
}
