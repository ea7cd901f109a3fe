import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Told } from './compare.js';
import { drawn, samples, whole, words } from './literals.js';
import type { Things } from './places.js';

/** Which of the things of a place an id names, by the name of the argument or field it is given as. */
const nouns: readonly (readonly [name: RegExp, noun: string])[] = [
  [/^(parent|host|owner|to)?Agency(Id|Ids)?$|^parentId$|^successorIds$|^visitedIds$/i, 'agency'],
  [/^caseMatterId$/, 'caseMatter'],
  [/^dialogueId$/, 'dialogue'],
  [/^sessionIds?$/, 'session'],
  [/^(registration|member)Ids?$/, 'registration'],
  [/position(Id|Ids)$/i, 'position'],
  [/^leaderId$/, 'leader'],
  [/^pointId$/, 'point'],
  [/^scheduleId$/, 'schedule'],
  [/^(by)?noticeId$/i, 'publicNotice'],
  [/^accountId$/, 'account'],
  [/^grantId$/, 'grant'],
  [/^changeId$/, 'change'],
  [/^slotId$/, 'slot'],
  [/^thingId$/, 'session'],
  [/^planItemId$/, 'planItem'],
  [/itemId$/i, 'item'],
  [/^participantId$/, 'participant'],
  [/^actId$/, 'triageAct'],
  [/^ticketId$/, 'ticket'],
  [/^visitId$/, 'visit'],
  [/^(document|replaces)Id$/, 'document'],
  [/^supersed(es|ingNotice)Id$/, 'publicNotice'],
  [/^accountIds$/, 'account'],
  [/^representativeIds$/, 'registration'],
  [/^conclusionId$/, 'conclusion'],
  [/^matterId$/, 'matter'],
  [/^requestId$/, 'request'],
  [/^duplicateOfId$/, 'caseMatter'],
  [/^forwardedToId$/, 'agency'],
  [/^agreementId$/, 'agreement'],
  [/^subjectId$/, 'session'],
  [/^groundId$/, 'ground'],
  [/^(into|topic)Id$/, 'topic'],
  [/^correctsId$/, 'indicator'],
  [/^signedId$/, 'report'],
  [/^groupCaseId$/, 'group'],
  [/^petitionId$/, 'petition'],
  [/^(to)?deskId$/i, 'serviceDesk'],
];

/** And what a plain `id` names, by who is asked. */
const subjects: readonly (readonly [asked: RegExp, noun: string])[] = [
  [/publishSession|moveDraft|MoveDraft/, 'draft'],
  [/Agreement(Item)Input/, 'agreed'],
  [/AgreementInput/, 'agreement'],
  [/DocumentInput/, 'document'],
  [/(Edit|Remove)Recommendation/, 'recommendation'],
  [/Oversight|oversight/, 'oversight'],
  [/stopJob|Query.job/, 'job'],
  [/resumeJob/, 'stoppedJob'],
  [/answerFeedback/, 'feedback'],
  [/withdrawSetting/, 'setting'],
  [/signedReport/, 'report'],
  [/callDialogueQuestion/, 'question'],
  [/GroupCase/, 'group'],
  [/[cC]ase(File|Matter)|EditCase/, 'caseMatter'],
  [/Conclusion/, 'conclusion'],
  [/Directive|Extension/, 'directive'],
  [/DialoguePlan/, 'plan'],
  [/^Query.deskDialogue|(Edit|Step|Conclude)Dialogue|RecordDialoguePublication/, 'dialogue'],
  [/[pP]etition|NameHandlers/, 'petition'],
  [/[vV]isit/, 'visit'],
  [/ServiceDesk/, 'serviceDesk'],
  [/endReply/, 'reply'],
  [/Leave/, 'leave'],
  [/DutyRule/, 'dutyRule'],
  [/[sS]taffNotice|(Edit|Submit|submit|Withdraw|Sign)Notice/, 'notice'],
  [/Notice/, 'publicNotice'],
  [/Account|SignIns|OneTimePassword|Person/, 'account'],
  [/[sS]chedule/, 'schedule'],
  [/[rR]egistration/, 'registration'],
  [/Slot/, 'slot'],
  [/Leader/, 'leader'],
  [/Point/, 'point'],
  [/Agency/, 'agency'],
  [/Session/, 'session'],
];

/** Arguments that may be left out, but name whose it is. */
const telling = new Set([
  'RegistrationFilter.agencyId',
  'PetitionFilter.agencyId',
  'VisitFilter.agencyId',
  'CaseFilter.agencyId',
  'Query.previewRelease.agencyId',
  'Query.previewRelease.sessionIds',
]);

/** An id that may be left out, given all the same. */
export interface Extra {
  /** Such as `Query.registrations.sessionId` or `ReportDirectiveInput.documentId`. */
  at: string;
  id: string;
}

/** A field of a root, asked about the things of a place. */
export function askAbout(
  root: string,
  field: GraphQLField<unknown, unknown>,
  things: Things,
  extra: Extra | null = null,
): string {
  const owner = `${root}.${field.name}`;
  const given = field.args.flatMap((arg) => {
    const at = `${owner}.${arg.name}`;
    if (extra?.at === at) return [`${arg.name}: "${extra.id}"`];
    const isGiven = isNonNullType(arg.type) || isTelling(arg.type, at) || isAbout(arg.type, extra);
    return isGiven ? [`${arg.name}: ${literalOf(arg.type, { owner, name: arg.name, things, extra })}`] : [];
  });
  const call = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  return `${root.toLowerCase()} { done: ${call} ${selectionOf(field.type, 3)} }`;
}

function isAbout(type: GraphQLInputType, extra: Extra | null): boolean {
  return extra?.at.startsWith(`${getNamedType(type).name}.`) ?? false;
}

/** Ids that a field takes and that may be left out, with the thing of a place each of them names. */
export function spareIdsOf(root: string, field: GraphQLField<unknown, unknown>): { at: string; noun: string }[] {
  const owner = `${root}.${field.name}`;
  return field.args.flatMap((arg) => {
    if (isSpareId(arg.type)) return spareId(owner, arg.name);
    const named = getNamedType(arg.type);
    if (!isInputObjectType(named) || isListType(isNonNullType(arg.type) ? arg.type.ofType : arg.type)) return [];
    return Object.values(named.getFields())
      .filter(({ type, name }) => isSpareId(type) && !telling.has(`${named.name}.${name}`))
      .flatMap(({ name }) => spareId(named.name, name));
  });
}

function isSpareId(type: GraphQLInputType): boolean {
  return !isNonNullType(type) && !isListType(type) && getNamedType(type).name === 'ID';
}

function spareId(owner: string, name: string): { at: string; noun: string }[] {
  const [at, noun] = [`${owner}.${name}`, nounOf(owner, name)];
  if (!noun) nameless.add(at);
  return noun ? [{ at, noun }] : [];
}

/** Whether a list of the arguments holds anything that names whose it is. */
function isTelling(type: GraphQLInputType, coordinate: string): boolean {
  const named = getNamedType(type);
  if (telling.has(coordinate)) return true;
  return isInputObjectType(named) && [...telling].some((one) => one.startsWith(`${named.name}.`));
}

interface Giving {
  owner: string;
  name: string;
  things: Things;
  extra: Extra | null;
}

function literalOf(type: GraphQLInputType, giving: Giving): string {
  if (isNonNullType(type)) return literalOf(type.ofType, giving);
  if (isListType(type)) return giving.name === 'period' ? (words.period ?? '') : `[${literalOf(type.ofType, giving)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const known = whole[type.name];
    if (known) return withExtra(known(giving.things), type.name, giving.extra);
    const fields = Object.values(type.getFields()).filter(
      (one) => (isNonNullType(one.type) && one.defaultValue === undefined) || telling.has(`${type.name}.${one.name}`),
    );
    const owner = type.name;
    const literal = `{ ${fields.map((one) => `${one.name}: ${literalOf(one.type, { ...giving, owner, name: one.name })}`).join(', ')} }`;
    return withExtra(literal, owner, giving.extra);
  }
  const { owner, name, things } = giving;
  if (drawn.has(name) || (type.name === 'ID' && name === 'key')) return `"${randomUUID()}"`;
  if (type.name === 'ID' && !words[name]) return `"${thingOf(owner, name, things)}"`;
  return (type.name === 'Int' ? undefined : words[name]) ?? samples[type.name] ?? '"Nội dung"';
}

function withExtra(literal: string, type: string, extra: Extra | null): string {
  const [of, name] = extra?.at.split('.') ?? [];
  if (!extra || of !== type || literal.includes(` ${name}: `)) return literal;
  return `{ ${name}: "${extra.id}", ${literal.slice(1)}`;
}

/** Ids that name nothing laid at the places: a question about nothing proves nothing. */
export const nameless = new Set<string>();

function thingOf(owner: string, name: string, things: Things): string {
  const noun = nounOf(owner, name);
  const thing = noun && things[noun];
  if (!thing) nameless.add(`${owner}.${name}`);
  return thing ?? randomUUID();
}

function nounOf(owner: string, name: string): string | undefined {
  if (/^SaveDialoguePlanInput/.test(owner) && name === 'parentId') return 'plan';
  if (name === 'id') return subjects.find(([asked]) => asked.test(owner))?.[1];
  if (/publishCalendar|PublishCalendar|previewRelease/.test(owner) && name === 'sessionIds') return 'draft';
  return nouns.find(([named]) => named.test(name))?.[1];
}

/** Of an object or a union which it is, and of lists what is in them. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!('getFields' in named) && !('getTypes' in named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const below = Object.values(named.getFields())
    .filter((one) => /^(nodes|outcome|id)$/.test(one.name))
    .map((one) => `${one.name} ${selectionOf(one.type, depth - 1)}`);
  return `{ __typename ${below.join(' ')} }`;
}

/** What is told whether there is such a thing or not: that a word is missing, or that a fresh proof of oneself is wanted. */
const tellsNothing =
  /^(NotFoundHere|FieldsInvalid|ReasonMissing|FileUnreadable|ImportFaulty|PasswordUnfit|PasswordWrong|ConfirmationNeeded)$/;

/**
 * Whether an answer tells anything of the things that were asked about.
 *
 * Where an answer may be null, anything else tells: an empty list says that one may look. Otherwise it is what is in it
 * that tells, and only what is not of elsewhere: a list may reach over the place into one's own.
 */
export function tellsOf(told: Told, field: GraphQLField<unknown, unknown>, elsewhere: ReadonlySet<string>): boolean {
  const done: unknown = told.data?.done;
  if (typeof done !== 'object' || done === null) return false;
  if (!isNonNullType(field.type) && !('nodes' in done))
    return !tellsNothing.test(String(Reflect.get(done, '__typename')));
  return tells(done, elsewhere);
}

function tells(value: object, elsewhere: ReadonlySet<string>): boolean {
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object' && one !== null && tells(one, elsewhere));
  const {
    __typename = '',
    id,
    nodes,
    outcome,
  }: { __typename?: string; id?: string; nodes?: object; outcome?: object } = value;
  if (nodes ?? outcome) return tells(nodes ?? outcome ?? {}, elsewhere);
  return !tellsNothing.test(__typename) && !elsewhere.has(id ?? '');
}
