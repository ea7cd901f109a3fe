import type { Executor } from '../../db/client.js';
import { findRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { namesPerson } from './words-rules.js';

/** A text for everybody says a citizen's name. */
export interface NamesSomebody {
  kind: 'NamesSomebody';
  field: string;
}

/** A text for everybody, with the registration it comes from. */
export interface TextOfPerson {
  field: string;
  text: string;
  registrationId: string | null | undefined;
  /** The session the registration must be of; null: any of the agency. */
  sessionId: string | null | undefined;
  agencyId: string;
}

/** Refuses a registration that is not of the session or agency, and a text for everybody that says whose it is. */
export async function refuseNames(
  ctx: Pick<RequestContext, 'keys'>,
  db: Executor,
  { field, text, registrationId, sessionId, agencyId }: TextOfPerson,
): Promise<NamesSomebody | NotFoundHere | null> {
  if (!registrationId) return null;
  const placed = isIdentifier(registrationId) ? await findRegistration(db, { id: registrationId }) : null;
  const isOf =
    placed && (sessionId ? placed.registration.sessionId === sessionId : placed.session.agencyId === agencyId);
  if (!isOf) return notFoundAt('registrationId');
  const { id, sealedApplicant } = placed.registration;
  const applicant: { fullName: string } = JSON.parse(ctx.keys.open(sealedApplicant, `registration|applicant|${id}`));
  return namesPerson(text, applicant.fullName) ? { kind: 'NamesSomebody', field } : null;
}
