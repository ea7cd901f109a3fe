import { eq } from 'drizzle-orm';
import { session } from '../../../db/tables/session.js';
import type { Desk } from '../desk.js';
import { planned } from '../dialoguing.js';
import { direct } from '../directing.js';
import { later, makeSession, morning } from '../make.js';
import type { TestServer } from '../server.js';
import { perform, petitionOf, visitOf } from '../visiting.js';
import type { Things } from './places.js';

export interface Place {
  agency: string;
  position: string;
  leader: string;
  point: string;
}

/** What follows from having received people, one of each at a place. */
export async function followUp(server: TestServer, desk: Desk, at: Place): Promise<Things> {
  const { visit } = await perform(desk, 'recordVisit', visitOf(at.agency));
  const { petition } = await perform(desk, 'registerPetition', petitionOf(at.agency));
  const { matter } = await perform(desk, 'openCaseMatter', { agencyId: at.agency, title: 'Một vụ việc' });
  return {
    ...{ visit: visit.id, petition: petition.id, caseMatter: matter.id },
    ...(await promised(server, desk, at)),
    ...(await spokenWith(desk, at.agency)),
    ...(await overseen(desk, at.agency)),
    ...(await arranged(desk, at)),
  };
}

/** A session that was held, its conclusion, and a directive given in writing. */
async function promised(server: TestServer, desk: Desk, at: Place): Promise<Things> {
  const { id } = await makeSession(server.db, {
    ...{ agencyId: at.agency, pointId: at.point, assignedPositionId: at.position, receiverLeaderId: at.leader },
    startsAt: later(morning, 20 * 24 * 60),
  });
  const [startsAt, endsAt] = [later(morning, -24 * 60), later(morning, -23 * 60)];
  const held = { startsAt, endsAt, day: '2026-03-01', status: 'HELD' };
  await server.db.update(session).set(held).where(eq(session.id, id));
  const { conclusion } = await direct(desk, 'draftConclusion', {
    sessionId: id,
    subject: 'Kết luận buổi tiếp',
    matters: [{ publicText: 'Giao phòng chuyên môn kiểm tra' }],
  });
  const { directive } = await direct(desk, 'giveDirective', {
    ...{ agencyId: at.agency, ownerAgencyId: at.agency, dueDay: '2026-04-15', publicText: 'Sửa đường thôn 2' },
  });
  return { conclusion: conclusion.id, directive: directive.id };
}

async function spokenWith(desk: Desk, agencyId: string): Promise<Things> {
  const dialogue = await planned(desk, agencyId);
  const plan = await made(desk, 'saveDialoguePlan', 'DialoguePlanSaved { plan', {
    ...{ agencyId, kind: 'PUBLIC_DIALOGUE', year: 2026, title: 'Kế hoạch đối thoại', items: [] },
  });
  return { dialogue: dialogue.id, plan };
}

async function overseen(desk: Desk, agencyId: string): Promise<Things> {
  const oversight = await made(desk, 'recordOversight', 'OversightSaved { visit', {
    ...{ agencyId, body: 'Đoàn giám sát HĐND', theme: 'Tiếp công dân', visitedIds: [agencyId] },
    ...{ fromDay: '2026-02-02', toDay: '2026-02-03' },
  });
  return { oversight };
}

/** What an agency set for itself: a desk of its point, and a value of its own. */
async function arranged(desk: Desk, at: Place): Promise<Things> {
  const serviceDesk = await made(desk, 'saveServiceDesk', 'ServiceDeskKept { desk', {
    ...{ pointId: at.point, name: 'Bàn số 1' },
  });
  return { serviceDesk };
}

/** The id of what an act of the desk made. */
async function made(desk: Desk, call: string, answer: string, input: object): Promise<string> {
  const type = `${call.charAt(0).toUpperCase()}${call.slice(1)}Input`;
  const { done } = await desk.ask<{ done: Record<string, { id: string } | undefined> }>(
    `mutation ($input: ${type}!) { done: ${call}(input: $input) { __typename ... on Refusal { message } ... on ${answer} { id } } } }`,
    { input },
  );
  const { __typename: _, ...rest } = done;
  const [thing] = Object.values(rest);
  if (!thing?.id) throw new Error(`${call} made nothing: ${JSON.stringify(done)}`);
  return thing.id;
}
