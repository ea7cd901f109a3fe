import { newKey } from '../../api/key.js';
import { dayOf, timeOf } from '../../words/dates.js';
import type { EnumOf, VariablesOf } from '../graph.js';
import type { Beginning, correctVisitMutation, recordVisitMutation, VisitFile } from './documents.js';

export interface PersonDraft {
  key: string;
  /** Who of a recorded visit it is, and the end of the number that stays when none is typed; empty: nobody yet. */
  sameAs: string;
  keptNumber: string;
  fullName: string;
  phone: string;
  address: string;
  identityKind: EnumOf<'IdentityKind'> | '';
  identityNumber: string;
  capacity: EnumOf<'PersonCapacity'>;
}

export interface PetitionDraft {
  key: string;
  type: EnumOf<'PetitionType'>;
  content: string;
  handlerId: string;
}

/** A visit while it is typed. */
export interface VisitDraft {
  clientKey: string;
  receivedDay: string;
  receivedTime: string;
  kind: EnumOf<'ReceptionWay'>;
  receivedBy: EnumOf<'ReceivedBy'>;
  receiverPositionId: string;
  onBehalfOfPositionId: string;
  delegationNumber: string;
  peopleCount: string;
  people: readonly PersonDraft[];
  topicArea: EnumOf<'TopicArea'> | '';
  needsInterpreter: boolean;
  isComplex: boolean;
  content: string;
  matterId: string;
  matterTitle: string;
  petitions: readonly PetitionDraft[];
  papers: string;
  opinion: string;
  promisedDay: string;
  isRefused: boolean;
  ground: EnumOf<'RefusalGround'>;
  explanation: string;
  noticeNumber: string;
}

export const newMatter = 'new';

export const nobody = (): PersonDraft => ({
  key: newKey(),
  sameAs: '',
  keptNumber: '',
  fullName: '',
  phone: '',
  address: '',
  identityKind: '',
  identityNumber: '',
  capacity: 'SELF',
});

export const noPetition = (): PetitionDraft => ({ key: newKey(), type: 'RECOMMENDATION', content: '', handlerId: '' });

/** What a visit begins with: whatever is known of the number, the registration and the session. */
export function beginVisit(known: Beginning, { clientKey, now }: { clientKey: string; now: string }): VisitDraft {
  const people = known.people.map((one) => ({
    ...nobody(),
    fullName: one.fullName,
    phone: one.phone ?? '',
    address: one.address ?? '',
    identityKind: one.identityKind ?? ('' as const),
    capacity: known.people.length > 1 ? ('REPRESENTATIVE' as const) : ('SELF' as const),
  }));
  return {
    ...{ clientKey, receivedDay: dayOf(now), receivedTime: timeOf(now) },
    ...{ kind: known.kind, receivedBy: known.receivedBy, receiverPositionId: known.receiverPositionId ?? '' },
    onBehalfOfPositionId: known.onBehalfOfPositionId ?? '',
    peopleCount: String(known.peopleCount),
    people: people.length > 0 ? people : [nobody()],
    topicArea: known.topicArea ?? '',
    matterId: known.matter?.id ?? '',
    ...{ content: '', matterTitle: '', petitions: [], papers: '', opinion: '', promisedDay: '' },
    ...{ delegationNumber: '', needsInterpreter: false, isComplex: false },
    ...{ isRefused: false, ground: 'RULES_BROKEN', explanation: '', noticeNumber: '' },
  };
}

/** A recorded visit as it can be told again. */
export function draftOf(visit: VisitFile): VisitDraft {
  const people = visit.people.map((one) => ({
    ...{ key: one.id, sameAs: one.id, keptNumber: one.maskedIdentityNumber ?? '', fullName: one.fullName },
    ...{ phone: one.phone ?? '', address: one.address ?? '', identityKind: one.identityKind ?? ('' as const) },
    ...{ identityNumber: '', capacity: one.capacity },
  }));
  return {
    ...{ clientKey: visit.id, receivedDay: dayOf(visit.receivedAt), receivedTime: timeOf(visit.receivedAt) },
    ...{ kind: visit.kind, receivedBy: visit.receivedBy, receiverPositionId: visit.receiver?.id ?? '' },
    ...{ onBehalfOfPositionId: visit.onBehalfOf?.id ?? '', delegationNumber: visit.delegationNumber ?? '' },
    ...{ peopleCount: String(visit.peopleCount), people, topicArea: visit.topicArea ?? '' },
    ...{ needsInterpreter: visit.needsInterpreter, isComplex: visit.isComplex, content: visit.content ?? '' },
    ...{ matterId: '', matterTitle: '', petitions: [], papers: '' },
    ...{ opinion: visit.opinion ?? '', promisedDay: visit.promisedDay ?? '', isRefused: visit.status === 'REFUSED' },
    ground: visit.refusalGround ?? 'RULES_BROKEN',
    ...{ explanation: visit.refusalExplanation ?? '', noticeNumber: visit.refusalNumber ?? '' },
  };
}

/** What was typed on a copy, on what is there now: what one did not touch follows the colleague. */
export function broughtOver({ read, typed, now }: Record<'read' | 'typed' | 'now', VisitDraft>): VisitDraft {
  const isTouched = (field: string) =>
    JSON.stringify(Reflect.get(typed, field)) !== JSON.stringify(Reflect.get(read, field));
  return { ...now, ...Object.fromEntries(Object.entries(typed).filter(([field]) => isTouched(field))) };
}

/** How a leader's days and staff's own go together: choosing one sets the other right. */
export function withReceiver(draft: VisitDraft, receivedBy: VisitDraft['receivedBy']): VisitDraft {
  const kind = receivedBy === 'STAFF' ? 'REGULAR' : draft.kind === 'REGULAR' ? 'PERIODIC' : draft.kind;
  return { ...draft, receivedBy, kind };
}

/** The same draft as the graph takes it. */
export function visitInput(
  draft: VisitDraft,
  known: Beginning,
  close: boolean,
): VariablesOf<typeof recordVisitMutation>['input'] {
  const people = peopleOf(draft);
  return {
    ...{ agencyId: known.agencyId, clientKey: draft.clientKey, ticketId: known.ticketId, close },
    ...{ registrationId: known.registrationId, sessionId: known.sessionId },
    visit: contentInput(draft),
    matters: matterOf(draft),
    petitions: draft.petitions.map(({ type, content, handlerId }) => ({
      ...{ type, content: content || null, handlerIds: handlerId ? [handlerId] : [] },
      ...{ topicArea: draft.topicArea || null, sender: people[0] ? withoutCapacity(people[0]) : null },
      ...{ signatoryKind: people.length > 1 ? 'MANY' : 'ONE', peopleCount: Number(draft.peopleCount) || 1 },
    })),
    papers: draft.papers.split('\n').filter((line) => line.trim() !== ''),
  };
}

/** What is told of the visit itself, whether it is recorded or corrected. */
export function contentInput(draft: VisitDraft): VariablesOf<typeof correctVisitMutation>['input']['visit'] {
  const isDelegated = draft.receivedBy === 'DELEGATE';
  return {
    receivedAt: new Date(`${draft.receivedDay}T${draft.receivedTime}:00+07:00`).toISOString(),
    ...{ kind: draft.kind, receivedBy: draft.receivedBy, peopleCount: Number(draft.peopleCount) || 1 },
    people: peopleOf(draft).map((one, index) => ({ ...one, sameAs: draft.people[index]?.sameAs || null })),
    receiverPositionId: draft.receivedBy === 'STAFF' ? null : draft.receiverPositionId || null,
    onBehalfOfPositionId: isDelegated ? draft.onBehalfOfPositionId || null : null,
    delegationNumber: isDelegated ? draft.delegationNumber || null : null,
    ...{ topicArea: draft.topicArea || null, content: draft.content || null, opinion: draft.opinion || null },
    ...{ promisedDay: draft.promisedDay || null },
    ...{ needsInterpreter: draft.needsInterpreter, isComplex: draft.isComplex },
    refusal: draft.isRefused
      ? { ground: draft.ground, explanation: draft.explanation, noticeNumber: draft.noticeNumber || null }
      : null,
  };
}

function peopleOf(draft: VisitDraft) {
  return draft.people.map((one) => ({
    ...{ fullName: one.fullName, capacity: one.capacity, phone: one.phone || null, address: one.address || null },
    identityKind: one.identityNumber || one.keptNumber ? one.identityKind || null : null,
    identityNumber: one.identityNumber || null,
  }));
}

function matterOf({ matterId, matterTitle }: VisitDraft) {
  if (matterId === newMatter) return matterTitle.trim() ? [{ newTitle: matterTitle }] : [];
  return matterId ? [{ caseMatterId: matterId }] : [];
}

function withoutCapacity<Person extends { capacity: unknown }>({ capacity: _, ...person }: Person) {
  return person;
}
