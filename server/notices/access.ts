import type { Actor } from '../actor.js';
import { mayArrange, mayPublish } from '../sessions/access.js';
import { holdsRole, type Scope } from '../staff/access.js';
import type { NoticeAct } from './rules.js';

/** Heads sign what secretaries have written; both publish what is signed, and take back what is public. */
export function mayDoToNotice(actor: Actor, act: NoticeAct, agency: Scope): boolean {
  if (act === 'sign') return holdsRole(actor, 'HEAD', agency);
  if (act === 'publish' || act === 'withdraw' || act === 'recordPosting') return mayPublish(actor, agency);
  return mayArrange(actor, agency);
}
