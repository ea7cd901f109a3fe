import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardReports } from '../../db/standard-reports.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { planner } from '../support/arranging.js';
import { bookingOf, somebody } from '../support/citizen.js';
import { bookMutation } from '../support/documents.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, petitionFields, visitFields, visitOf } from '../support/visiting.js';

let server: TestServer;
let denounced: Awaited<ReturnType<typeof livedIn>>;
let complained: typeof denounced;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  await insertStandardTriage(server.db);
  await insertStandardReports(server.db);
  denounced = await livedIn('DENUNCIATION');
  complained = await livedIn('COMPLAINT');
});
afterAll(() => server.close());

const list = `query ($filter: PetitionFilter) { petitions(filter: $filter, first: 100) { nodes { ${petitionFields} } } }`;
const one = `query ($id: ID!) { petition(id: $id) { ${petitionFields} steps { act note documentNumber } } }`;
const file = `query ($id: ID!) { visit(id: $id) { ${visitFields} } }`;
const search = 'query ($text: String!) { search(text: $text) { kind title detail startsAt day agency { name } } }';
const register = `mutation ($input: ExportRegisterInput!) { done: exportRegister(input: $input) { __typename
  ... on RegisterExported { fileName content lines count } ... on Refusal { message } } }`;
const registrations = `mutation ($input: ExportRegistrationsInput!) { done: exportRegistrations(input: $input) { __typename
  ... on RegistrationsExported { fileName content count } ... on Refusal { message } } }`;

/** Words that are in one of the worlds alone, each looked for in both. */
const only = {
  DENUNCIATION: { secret: 'Nhận tiền của dân', number: '3/QĐ-TLTC' },
  COMPLAINT: { secret: 'Đo sai ranh giới', number: '4/TB-KN' },
} as const;
const person = { fullName: 'Nguyễn Thị Được', phone: '0912 345 678' };
type Type = keyof typeof only;
type House = Awaited<ReturnType<typeof makeHouse>>;
type World = House & { visitId: string; petitionId: string; sessionId: string; recorded: object };

/** Somebody who registered, came, and handed in two papers: one for everybody at the desk, one for its handler alone. */
async function makeWorld(type: Type): Promise<World> {
  const there = await makeHouse(server);
  const { agencyId, handler, receptionist, secretary, world } = there;
  const { session } = await planner(world, secretary.desk).published();
  const booking = bookingOf(session.slots[0]?.id ?? '', { applicant: somebody(person) });
  const booked = await server.gql<{ bookRegistration: { registration: { id: string } } }>(bookMutation, {
    input: booking,
  });
  const registrationId = booked.data?.bookRegistration.registration.id;
  const { secret: content, number: documentNumber } = only[type];
  const petitions = [
    { type: 'RECOMMENDATION', signatoryKind: 'ONE', content: 'Đề nghị mở lối đi' },
    { type, signatoryKind: type === 'COMPLAINT' ? 'MANY' : 'ONE', content, handlerIds: [handler.id] },
  ];
  const of = { sessionId: session.id, registrationId, matters: [{ newTitle: 'Tranh chấp lối đi' }], petitions };
  const visit = visitOf(agencyId, { people: [person], content: 'Trình bày về đất đai' }, of);
  const recorded = await perform(receptionist.desk, 'recordVisit', visit);
  const { myMatters } = await handler.desk.ask<{ myMatters: { nodes: { id: string; version: number }[] } }>(
    `{ myMatters(first: 100) { nodes { ${petitionFields} } } }`,
  );
  expect(myMatters.nodes).toMatchObject([{ type, content, isWhole: true }]);
  const [own = { id: '', version: 0 }] = myMatters.nodes;
  for (const act of [
    { act: 'CLASSIFY', eligible: true, withinJurisdiction: true },
    { act: 'ACCEPT', documentNumber },
  ]) {
    const told = { id: own.id, expectedVersion: own.version, day: '2026-03-02', ...act };
    own.version = (await perform(handler.desk, 'actOnPetition', told)).petition.version;
  }
  return { ...there, visitId: recorded.visit.id, petitionId: own.id, sessionId: session.id, recorded };
}

/** What people who do not handle it read on the pages of a world. */
async function readPages(there: World): Promise<unknown[]> {
  const parts: unknown[] = [there.recorded];
  for (const { desk } of [there.secretary, there.receptionist, there.head, there.inspector]) {
    for (const filter of [{}, { types: ['DENUNCIATION'] }, { overdue: true }, { states: ['ACCEPTED'] }])
      parts.push(await desk.ask(list, { filter }));
    parts.push(await desk.ask(one, { id: there.petitionId }));
    if (desk !== there.inspector.desk) parts.push(await desk.ask(file, { id: there.visitId }));
  }
  parts.push(await there.otherHandler.desk.ask(one, { id: there.petitionId }));
  const refused = { id: there.petitionId, expectedVersion: 3, act: 'ANSWER', day: '2026-03-02' };
  return [...parts, await perform(there.secretary.desk, 'actOnPetition', refused)];
}

/** What they find when they look for words of it. */
async function lookFor(there: World): Promise<unknown[]> {
  const texts = [person.fullName, person.phone, 'Tranh chấp lối đi', 'tố cáo'];
  const secrets = Object.values(only).flatMap(({ secret, number }) => [secret, number]);
  const found: unknown[] = [];
  const { secretary, receptionist, head, inspector, otherHandler, administrator } = there;
  for (const { desk } of [secretary, receptionist, head, inspector, otherHandler, administrator]) {
    for (const text of texts) found.push(await desk.ask(search, { text }));
    for (const text of secrets) expect(await desk.ask(search, { text })).toEqual({ search: [] });
  }
  return found;
}

/** The files they may take out of the house, opened. */
async function takeFiles({ agencyId, sessionId, secretary, head }: World): Promise<unknown[]> {
  const files: unknown[] = [];
  const take = async ({ desk }: House['secretary'], document: string, input: object) => {
    const { done } = await desk.ask<{ done: { __typename: string; content: string } }>(document, { input });
    files.push({ ...done, content: Buffer.from(done.content, 'base64').toString('utf8') });
  };
  const period = { agencyId, from: '2026-01-01', to: '2026-12-31' };
  for (const who of [secretary, head]) await take(who, register, period);
  await take(secretary, registrations, { sessionId, format: 'CSV' });
  return files;
}

/** What is kept of who did what, and what the server tells whoever runs it. */
async function readTraces(agencyId: string): Promise<unknown[]> {
  const { $client } = server.db;
  return [
    await $client`select kind, act, actor, job, subject_kind, detail, reason from audit_entry
      where agency_id = ${agencyId} order by at, id`,
    await $client`select kind from event where agency_id = ${agencyId} order by id`,
  ];
}

/** What is drawn or made anew in every world: ids, codes of registrations, links. */
const plain = (parts: unknown, codes: readonly string[]) =>
  codes
    .reduce((text, code) => text.replaceAll(code, 'code'), JSON.stringify(parts))
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');

/** The different lines logged since, without what is of each request alone. */
function linesSince(logged: string): string[] {
  const lines = server.logged().slice(logged.length).trim().split('\n');
  const told = lines.map((line) => ({ ...JSON.parse(line), time: 0, requestId: '', correlationId: '', durationMs: 0 }));
  return [...new Set(told.map((line) => JSON.stringify(line)))].sort();
}

async function livedIn(type: Type) {
  const before = server.logged();
  const there = await makeWorld(type);
  const parts = {
    pages: await readPages(there),
    found: await lookFor(there),
    files: await takeFiles(there),
    traces: await readTraces(there.agencyId),
  };
  const rows = await server.db.$client`select code from registration where session_id = ${there.sessionId}`;
  const codes = rows.map(({ code }) => String(code));
  return { parts: Object.entries(parts).map(([name, part]) => [name, plain(part, codes)]), logged: linesSince(before) };
}

it('A denunciation looks like any other paper that was handed over, to everybody but its handlers, wherever they look', () => {
  for (const [index, part] of denounced.parts.entries()) expect(part).toEqual(complained.parts[index]);
  const said = JSON.stringify(denounced.parts);
  for (const { secret, number } of Object.values(only)) {
    expect(said).not.toContain(secret);
    expect(said).not.toContain(number);
  }
  expect(said).not.toMatch(/DENUNCIATION|COMPLAINT/);
  for (const seen of ['RECOMMENDATION', 'so-tiep-cong-dan-', 'dang-ky-', person.fullName]) expect(said).toContain(seen);
});

it('A denunciation leaves nothing in what the server logs', () => {
  expect(denounced.logged).toEqual(complained.logged);
  expect(denounced.logged.join()).toContain('/staff/graphql');
  const words = [...Object.values(only).flatMap(({ secret, number }) => [secret, number]), person.fullName, 'Được'];
  for (const word of [...words, '912345678', 'DENUNCIATION', 'COMPLAINT']) expect(server.logged()).not.toContain(word);
});
