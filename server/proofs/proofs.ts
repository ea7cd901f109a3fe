import { randomInt } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import type { Clock } from '../clock.js';
import type { Keyring } from '../privacy/keyring.js';
import { roundsFor } from './rules.js';
import { createTally } from './tally.js';

/** What a browser must work out before its booking is taken. */
export interface WorkNeeded {
  kind: 'WorkNeeded';
  /** JSON of the challenge. */
  challenge: string;
}

/** A booking that may be a robot's. */
export interface Suspect {
  /** A keyed hash of where it comes from. */
  address: string;
  /** Its idempotency key: what was worked out for one booking is worth nothing for another. */
  key: string;
  /** What was worked out: Base64 of the JSON of challenge and solution. */
  proof?: string | null | undefined;
}

/** Asks for work, if it must, once for a request, however often that request is tried. */
export type Demand = () => Promise<WorkNeeded | null>;

/** Asks nothing of anybody. */
export const noDemand: Demand = async () => null;

/** Slows whoever books by the hundred from one address, without a puzzle for anybody. */
export interface Proofs {
  /** Takes one booking of an address into account; what must be worked out first, or null when it may go on. */
  demand(suspect: Suspect): Promise<WorkNeeded | null>;
  /** The same, for a request that may be tried several times. */
  once(suspect: Suspect): Demand;
}

/** Hashes of PBKDF2 in one round: about a millisecond on a cheap phone. */
const COST = 1_000;
const VALID_MS = 20 * 60_000;
const MOST_PROOF_CHARACTERS = 4_000;

/** @param free bookings an hour that are taken from an address without any work; 0 never asks for any */
export function createProofs({ keys, now, free }: { keys: Keyring; now: Clock; free: number }): Proofs {
  const tally = createTally(now);
  const secret = (of: string) => keys.blind('proof', of).toString('hex');
  const signed = { hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('solution') };
  const isProven = async ({ key, proof }: Suspect) => {
    const payload = read(proof);
    const data = payload?.challenge.parameters.data;
    if (!payload || data?.key !== key || String(data.until) <= now()) return false;
    return verifySolution({ ...payload, ...signed, deriveKey }).then(
      ({ verified }) => verified,
      () => false,
    );
  };
  const demand = async (suspect: Suspect) => {
    const rounds = roundsFor(tally.soFar(suspect.address), free);
    if (rounds > 0 && !(await isProven(suspect))) return needed(await challengeOf(suspect.key, rounds));
    tally.add(suspect.address);
    return null;
  };
  return {
    demand,
    once(suspect) {
      let asked: Promise<WorkNeeded | null> | undefined;
      return () => {
        asked ??= demand(suspect);
        return asked;
      };
    },
  };

  function challengeOf(key: string, rounds: number): Promise<Challenge> {
    const until = new Date(Date.parse(now()) + VALID_MS).toISOString();
    const counter = randomInt(Math.floor(rounds / 2), rounds);
    return createChallenge({
      ...signed,
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter,
      deriveKey,
      data: { key, until },
    });
  }
}

function needed(challenge: Challenge): WorkNeeded {
  return { kind: 'WorkNeeded', challenge: JSON.stringify(challenge) };
}

/** What was sent as proof, as far as it has the form of one. */
function read(proof: string | null | undefined): Payload | null {
  if (!proof || proof.length > MOST_PROOF_CHARACTERS) return null;
  try {
    const payload: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
    return isPayload(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isPayload(value: unknown): value is Payload {
  const { challenge, solution } = (value ?? {}) as Partial<Payload>;
  return typeof challenge?.parameters?.nonce === 'string' && typeof solution?.derivedKey === 'string';
}
