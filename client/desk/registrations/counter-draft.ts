import type { EnumOf, VariablesOf } from '../graph.js';
import type { bookForMutation } from './desk-documents.js';
import type { Topic } from './model.js';
import type { Override } from './override.js';

export type DeskChannel = EnumOf<'DeskChannel'>;
export type IdentityKind = EnumOf<'IdentityKind'>;
export type AccessNeed = EnumOf<'AccessNeed'>;

/** A registration as it is taken down for somebody. */
export interface CounterDraft {
  slotId: string;
  channel: DeskChannel;
  fullName: string;
  phone: string;
  email: string;
  address: string;
  identityKind: IdentityKind | '';
  identityNumber: string;
  topicArea: Topic | '';
  summary: string;
  partySize: string;
  representatives: string;
  needsInterpreter: boolean;
  accessNeeds: readonly AccessNeed[];
  consentReminders: boolean;
  locale: 'VI' | 'EN';
  isUrgent: boolean;
  waitIfFull: boolean;
  overrides: readonly Override[];
  reason: string;
}

/** Nothing taken down yet; whoever sits at a counter goes on there. */
export function beginCounter(channel: DeskChannel, slotId = ''): CounterDraft {
  return {
    ...{ slotId, channel, fullName: '', phone: '', email: '', address: '', identityKind: '', identityNumber: '' },
    ...{ topicArea: '', summary: '', partySize: '1', representatives: '', needsInterpreter: false, accessNeeds: [] },
    ...{ consentReminders: false, locale: 'VI', isUrgent: false, waitIfFull: false, overrides: [], reason: '' },
  };
}

type Input = VariablesOf<typeof bookForMutation>['input'];

/** What is sent. */
export function counterInput(draft: CounterDraft, idempotencyKey: string): Input {
  const { slotId, channel, consentReminders, locale, isUrgent, waitIfFull, overrides } = draft;
  return {
    ...{ slotId, channel, consentReminders, locale, isUrgent, waitIfFull, idempotencyKey },
    overrides: [...overrides],
    reason: draft.reason.trim() || null,
    applicant: {
      fullName: draft.fullName.trim(),
      phone: draft.phone.trim() || null,
      email: draft.email.trim() || null,
      address: draft.address.trim() || null,
      identityKind: draft.identityNumber.trim() ? draft.identityKind || null : null,
      identityNumber: draft.identityNumber.trim() || null,
    },
    matter: {
      summary: draft.summary.trim() || null,
      topicArea: draft.topicArea || null,
      partySize: Number.parseInt(draft.partySize, 10) || 1,
      representatives: draft.representatives
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter(Boolean),
      needsInterpreter: draft.needsInterpreter,
      accessNeeds: [...draft.accessNeeds],
    },
  };
}

/** What must be there before it is worth asking. */
export function missingAtCounter(draft: CounterDraft): string[] {
  return [
    draft.slotId === '' && 'slotId',
    draft.fullName.trim() === '' && 'fullName',
    draft.overrides.length > 0 && draft.reason.trim() === '' && 'reason',
  ].filter((field) => typeof field === 'string');
}

/** `FULL_NAME`, as the server names what is incomplete, is the draft’s `fullName`. */
export function draftField(field: string): string {
  return field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether anything about the person has been taken down. */
export function isBegun(draft: CounterDraft): boolean {
  const { slotId: _, channel, ...rest } = draft;
  const { slotId: __, channel: ___, ...empty } = beginCounter(channel);
  return JSON.stringify(rest) !== JSON.stringify(empty);
}
