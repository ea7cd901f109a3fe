import { v7 as uuidv7 } from 'uuid';
import { directiveDispute } from '../../../db/tables/directive.js';
import { feedback } from '../../../db/tables/feedback.js';
import { bookRegistration } from '../../../server/registrations/book.js';
import { bookingOf, visitorContext } from '../citizen.js';
import type { Desk } from '../desk.js';
import { later, makeSession, morning } from '../make.js';
import { lineOf } from '../queueing.js';
import type { TestServer } from '../server.js';
import type { Place } from './follow-up.js';
import type { Things } from './places.js';

/** Today at a place: somebody expected, somebody in the line, and what one of those who were received said of it. */
export async function today(server: TestServer, desk: Desk, at: Place & { directive: string }): Promise<Things> {
  const session = await makeSession(server.db, {
    ...{ agencyId: at.agency, pointId: at.point, assignedPositionId: at.position, receiverLeaderId: at.leader },
    ...{ startsAt: later(morning, 60), registrationClosesAt: later(morning, 60), slots: [4] },
  });
  const arriving = await register(server, session.slotIds[0] ?? '');
  const received = await register(server, session.slotIds[0] ?? '');
  const { ticket } = await lineOf(desk, at.point).walkIn();
  const [said, dispute] = [uuidv7(), uuidv7()];
  await server.db.insert(feedback).values({
    ...{ id: said, registrationId: received, sessionId: session.id, agencyId: at.agency, leaderId: at.leader },
    ...{ day: '2026-03-02', grade: 4, about: 'SERVICE', createdAt: morning },
  });
  await server.db
    .insert(directiveDispute)
    .values({ id: dispute, directiveId: at.directive, registrationId: received, madeAt: morning });
  return { arriving, ticket: ticket?.id ?? '', feedback: said, dispute };
}

async function register(server: TestServer, slotId: string): Promise<string> {
  const booked = await bookRegistration(visitorContext(server.db), bookingOf(slotId));
  if (booked.kind !== 'RegistrationBooked') throw new Error(booked.kind);
  return booked.registration.id;
}
