import { eq } from 'drizzle-orm';
import { session } from '../../db/tables/session.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from './citizen.js';
import { type Desk, deskOf, makeProvince } from './desk.js';
import { later, makeSession, morning } from './make.js';
import type { TestServer } from './server.js';

/** The answer to an act of the desk. */
export interface Done {
  __typename: string;
  message?: string;
  problems?: { field: string; problem: string }[];
  directive: {
    id: string;
    status: string;
    standing: string;
    version: number;
    dueDay: string;
    [field: string]: unknown;
  };
  conclusion: { id: string; state: string; version: number; [field: string]: unknown };
  [field: string]: unknown;
}

const directiveFields = `directive { id status standing daysLate version dueDay firstDueDay doneDay publishedAt publicText
  owner { id } agency { id } steps { act note publicNote } extensions { state toDueDay reason } }`;
const conclusionFields = `conclusion { id state version number publishedAt matters { id publicText isWithheld } directives { id } }`;

const inputs: Readonly<Record<string, string>> = {
  giveDirective: 'GiveDirectiveInput',
  editDirective: 'EditDirectiveInput',
  reportDirective: 'ReportDirectiveInput',
  confirmDirective: 'ConfirmDirectiveInput',
  askExtension: 'AskExtensionInput',
  decideExtension: 'DecideExtensionInput',
  cancelDirective: 'EndDirectiveInput',
  reopenDirective: 'EndDirectiveInput',
  answerDispute: 'AnswerDisputeInput',
  draftConclusion: 'DraftConclusionInput',
  editConclusion: 'EditConclusionInput',
  signConclusion: 'SignConclusionInput',
  withdrawConclusion: 'WithdrawConclusionInput',
};

/** Calls a mutation of the desk about directives or conclusions, with its input (or just an id). */
export async function direct(by: Desk, call: string, given: object): Promise<Done> {
  const type = inputs[call];
  const isConclusion = call.endsWith('Conclusion');
  const saved = isConclusion
    ? `... on ConclusionSaved { ${conclusionFields} }`
    : `... on DirectiveSaved { ${directiveFields} }`;
  const mayBeInvalid = type ? '... on FieldsInvalid { problems { field problem } }' : '';
  const head = type
    ? `mutation ($input: ${type}!) { done: ${call}(input: $input)`
    : `mutation ($id: ID!) { done: ${call}(id: $id)`;
  const text = `${head} { __typename ${saved} ${mayBeInvalid} ... on Refusal { message } } }`;
  return (await by.ask<{ done: Done }>(text, type ? { input: given } : given)).done;
}

/** A province whose chair received somebody this morning; the desk of the province and the one of the commune below. */
export async function afterSession(server: TestServer) {
  const world = await makeProvince(server.db);
  const { province, commune, chair } = world;
  const held = await makeSession(server.db, {
    ...{ agencyId: province, assignedPositionId: chair.positionId, receiverLeaderId: chair.leaderId },
    ...{ startsAt: later(morning, 24 * 60), pointId: world.point },
  });
  const applicant = somebody();
  const booked = await bookRegistration(visitorContext(server.db), bookingOf(held.slotIds[0] ?? '', { applicant }));
  if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
  const startsAt = later(server.clock.now(), -180);
  const endsAt = later(server.clock.now(), -120);
  const day = later(startsAt, 7 * 60).slice(0, 10);
  await server.db.update(session).set({ startsAt, endsAt, day, status: 'HELD' }).where(eq(session.id, held.id));
  const desk = await deskOf(server, [
    { role: 'SECRETARY', agencyId: province },
    { role: 'HEAD', agencyId: province },
  ]);
  const owner = await deskOf(server, [{ role: 'SECRETARY', agencyId: commune }]);
  const access = { link: booked.manageLink.split(/[/#?=]/).at(-1) };
  const registrationId = booked.registration.id;
  return { ...world, desk, owner, sessionId: held.id, applicant, registrationId, access };
}
