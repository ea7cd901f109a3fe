import type { Actor, RoleName } from '../actor.js';

/** What somebody is to the policy: not signed in, signed in but not through the door yet, signed in; and each role held. */
export type Kind = 'VISITOR' | 'ENTERING' | 'SIGNED_IN' | RoleName;

/** Who may reach something of a graph at all. Over which agencies is said by the `access.ts` of each feature. */
export type Audience = ReadonlySet<Kind>;

/** Anybody, visitors too. */
export const everyone: Audience = new Set<Kind>(['VISITOR', 'ENTERING', 'SIGNED_IN']);

/** Whoever has signed in, even while a password must be changed or a second factor set up before anything else. */
export const entering: Audience = new Set<Kind>(['ENTERING', 'SIGNED_IN']);

/** Whoever is signed in, whatever the role; even without any. */
export const signedIn: Audience = new Set<Kind>(['SIGNED_IN']);

/** Whoever holds one of these roles somewhere. */
export function roles(...names: [RoleName, ...RoleName[]]): Audience {
  return new Set<Kind>(names);
}

/** Whether somebody belongs to an audience. Jobs of the system ask no graph, so they belong to none. */
export function belongs(actor: Actor, audience: Audience): boolean {
  return kindsOf(actor).some((kind) => audience.has(kind));
}

/** Whether everybody of the narrow audience is in the wide one too. */
export function covers(wide: Audience, narrow: Audience): boolean {
  return [...narrow].every((kind) => wide.has(kind) || (isRole(kind) && wide.has('SIGNED_IN')));
}

const known = new WeakMap<Actor, readonly Kind[]>();

// Private: an actor is asked about at each wall of a question; what it is does not change meanwhile.
function kindsOf(actor: Actor): readonly Kind[] {
  const remembered = known.get(actor);
  if (remembered) return remembered;
  const kinds = findKinds(actor);
  known.set(actor, kinds);
  return kinds;
}

function findKinds(actor: Actor): readonly Kind[] {
  if (actor.kind === 'visitor') return ['VISITOR'];
  if (actor.kind === 'system') return [];
  if (actor.isEntering) return ['ENTERING'];
  return ['SIGNED_IN', ...new Set(actor.roles.map(({ role }) => role))];
}

function isRole(kind: Kind): boolean {
  return kind !== 'VISITOR' && kind !== 'ENTERING' && kind !== 'SIGNED_IN';
}
