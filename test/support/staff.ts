import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../db/client.js';
import type { RequestContext } from '../../server/context.js';
import { visitorContext } from './citizen.js';
import { morning } from './make.js';

/** A secretary's context on a database, without a sign-in, at a time that stands still. */
export function secretaryContext(db: Database, agencyId: string, now: string = morning): RequestContext {
  const [accountId, staffSessionId] = [uuidv7(), uuidv7()];
  const roles = [{ role: 'SECRETARY' as const, agencyId }];
  return { ...visitorContext(db, now), actor: { kind: 'staff', accountId, staffSessionId, roles } };
}
