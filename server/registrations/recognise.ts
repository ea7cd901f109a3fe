import { attemptsSoFar, countAttempt } from '../../db/attempts.js';
import { findRegistration, type PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { hashSecret, sameHash } from '../privacy/keyring.js';
import { readCode } from './code.js';
import { readPhone } from './details.js';
import { nameKey, phoneTailKey } from './person.js';

/** Proof that a registration is somebody’s: the link’s secret, or the code with a second fact. */
export interface ManageProof {
  link?: string | null | undefined;
  code?: string | null | undefined;
  secondFact?: string | null | undefined;
}

const windowSeconds = 600;
const mostFailuresPerAddress = 20;
const mostFailuresPerCode = 5;

type Recogniser = Pick<RequestContext, 'db' | 'keys' | 'now' | 'locale' | 'address'>;

/**
 * Finds the registration a proof belongs to, or null.
 *
 * Unknown, wrong and malformed proofs take the same road and look the same from outside. Failures are counted for the
 * address and for the code, across instances; beyond the limit every proof is refused for ten minutes (a fault), right or
 * wrong, so that a guess learns nothing.
 */
export async function recogniseHolder(ctx: Recogniser, proof: ManageProof): Promise<PlacedRegistration | null> {
  const buckets = bucketsOf(ctx, proof);
  await refuseWhenGuessing(ctx, buckets);
  const found = proof.link
    ? await findRegistration(ctx.db, { manageHash: hashSecret(proof.link) })
    : await findByCode(ctx, proof);
  if (found !== null) return found;
  await Promise.all(buckets.map(({ bucket }) => countAttempt(ctx.db, { bucket, windowSeconds, now: ctx.now() })));
  return null;
}

async function findByCode(ctx: Recogniser, { code, secondFact }: ManageProof): Promise<PlacedRegistration | null> {
  const digits = readCode(code ?? '') ?? '0000000000';
  const fact = (secondFact ?? '').trim();
  const found = await findRegistration(ctx.db, { code: digits });
  const nameProof = nameKey(ctx.keys, digits, fact);
  const phoneProof = phoneTailKey(ctx.keys, digits, tailOf(fact));
  const row = found?.registration;
  const nameFits = sameHash(nameProof, row?.nameKey ?? Buffer.alloc(32));
  const phoneFits = sameHash(phoneProof, row?.phoneTailKey ?? Buffer.alloc(32));
  return found !== null && fact !== '' && (nameFits || phoneFits) ? found : null;
}

// Private: four digits as they are; a whole phone number by its last four.
function tailOf(fact: string): string {
  const digits = fact.replace(/\D/g, '');
  return digits.length === 4 ? digits : (readPhone(fact) ?? 'none');
}

function bucketsOf(ctx: Recogniser, { code, link }: ManageProof) {
  const ofAddress = { bucket: `look-up|address|${ctx.address}`, most: mostFailuresPerAddress };
  if (link) return [ofAddress];
  const hidden = ctx.keys.blind('code-bucket', readCode(code ?? '') ?? 'unreadable').toString('base64url');
  return [ofAddress, { bucket: `look-up|code|${hidden}`, most: mostFailuresPerCode }];
}

async function refuseWhenGuessing(
  ctx: Recogniser,
  buckets: readonly { bucket: string; most: number }[],
): Promise<void> {
  const counts = await Promise.all(buckets.map(({ bucket }) => attemptsSoFar(ctx.db, bucket, ctx.now())));
  if (counts.some((count, i) => count >= (buckets[i]?.most ?? 0))) {
    throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds: windowSeconds });
  }
}
