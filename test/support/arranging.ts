import type { Desk, makeProvince } from './desk.js';
import { later, morning } from './make.js';

export interface Saved {
  __typename: string;
  message?: string;
  session: {
    id: string;
    slug: string;
    state: string;
    version: number;
    day: string;
    startsAt: string;
    previousStartsAt: string | null;
    capacity: number;
    freePlaces: number;
    waitingCount: number;
    slots: { id: string; startsAt: string; publicTaken: number }[];
    [field: string]: unknown;
  };
}

const session = `session {
  id slug state published version day startsAt endsAt previousStartsAt statusReason room topics capacity freePlaces
  waitingCount registrationClosesAt delegation { reason documentNumber } hosts { id } participants { name }
  actualPosition { title } slots { id startsAt publicCapacity publicTaken staffCapacity }
}`;

/** What should be known is somebody else’s business in most tests: they say that it has been seen. */
const seenBefore: ReadonlySet<string> = new Set(['publishSession', 'postponeSession', 'delegateSession']);

/** Calls a mutation of the desk with its input (or just an id); `more` asks for fields of refusals. */
export async function act(by: Desk, call: string, variables: object = {}, more = ''): Promise<Saved> {
  const types: Record<string, string> = {
    draftSession: 'DraftSessionInput',
    editSession: 'EditSessionInput',
    moveDraft: 'MoveDraftInput',
    postponeSession: 'PostponeSessionInput',
    cancelSession: 'CancelSessionInput',
    delegateSession: 'DelegateSessionInput',
    addSlots: 'AddSlotsInput',
    editSlot: 'EditSlotInput',
  };
  const type = types[call];
  const seen = seenBefore.has(call) ? ', acknowledgeWarnings: true' : '';
  const text = type
    ? `mutation ($input: ${type}!) { done: ${call}(input: $input)`
    : `mutation ($id: ID!) { done: ${call}(id: $id${seen})`;
  const input = type && seenBefore.has(call) ? { acknowledgeWarnings: true, ...variables } : variables;
  const data = await by.ask<{ done: Saved }>(
    `${text} { __typename ... on SessionSaved { ${session} } ... on Refusal { message } ${more} } }`,
    type ? { input } : variables,
  );
  return data.done;
}

type Province = Awaited<ReturnType<typeof makeProvince>>;

/** Plans sessions of a province's chair, each on a day of its own, so that no test is in another's way. */
export function planner(world: Province, desk: Desk) {
  let days = 10;
  /** 08:00–10:00 with two slots of two places. */
  function planned(given: object = {}) {
    days += 1;
    const startsAt = later(morning, days * 24 * 60);
    return {
      agencyId: world.province,
      kind: 'PERIODIC',
      pointId: world.point,
      assignedPositionId: world.chair.positionId,
      startsAt,
      endsAt: later(startsAt, 120),
      room: 'Phòng 1',
      slots: [0, 60].map((minutes) => ({
        startsAt: later(startsAt, minutes),
        endsAt: later(startsAt, minutes + 60),
        publicCapacity: 2,
        staffCapacity: 1,
      })),
      ...given,
    };
  }

  async function drafted(given: object = {}) {
    const plan = planned(given);
    return { plan, ...(await act(desk, 'draftSession', plan)) };
  }

  async function published(given: object = {}) {
    const draft = await drafted(given);
    const done = await act(desk, 'publishSession', { id: draft.session.id });
    return { ...draft, session: done.session };
  }
  return { planned, drafted, published };
}
