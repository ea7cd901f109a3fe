import { createHash } from 'node:crypto';
import type { DemoDependencies } from '../../db/demo/load.js';
import type { RegistrationSeed, SealedRegistration } from '../../db/demo/registration-seed.js';
import { fold } from '../../db/fold.js';
import { releaseCalendar } from '../../server/releases/write-release.js';

/** What a demo needs that is laid out around an instant; its seals are quick and hide nothing. */
export function demoAt(now: string): DemoDependencies {
  return {
    now: () => now,
    hashPassword: async (plain) => `hashed ${plain.length}`,
    sealRegistration: seal,
    dialogueSeals: {
      topic: (_, dialogueId, text) => ({ sealedText: Buffer.from(text), textKey: keyOf(`${dialogueId} ${text}`) }),
      question: (id, text, name) => ({
        ...{
          sealedText: Buffer.from(text),
          sealedAsker: name === null ? null : Buffer.from(name),
          codeHash: keyOf(id),
        },
      }),
      source: (_, text) => Buffer.from(text),
      supporter: (dialogueId, name) => keyOf(`${dialogueId} ${name}`),
      comment: (_, text) => Buffer.from(text),
    },
    receivedSeals: {
      text: (text) => Buffer.from(text),
      feedbackKey: (visitId) => keyOf(`feedback ${visitId}`),
      marks: ({ fullName, identityNumber, phone }) => ({
        ...{ personKey: keyOf(fullName), nameKey: keyOf(`name ${fullName}`) },
        ...{ identityKey: identityNumber ? keyOf(identityNumber) : null, phoneKey: phone ? keyOf(phone) : null },
      }),
    },
    release: releaseCalendar,
  };
}

function keyOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function seal(seed: RegistrationSeed): SealedRegistration {
  const hash = (purpose: string, value: string) => createHash('sha256').update(`${purpose} ${value}`).digest();
  const digits = BigInt(`0x${hash('code', seed.id).toString('hex').slice(0, 12)}`);
  const person = `${fold(seed.fullName)} ${seed.phone ?? seed.email ?? seed.identityNumber ?? seed.address}`;
  return {
    code: String(digits % 10_000_000_000n).padStart(10, '0'),
    manageHash: hash('manage', seed.id),
    checkInHash: hash('check-in', seed.id),
    personKey: hash('person', person),
    identityKey: seed.identityNumber === null ? null : hash('identity', seed.identityNumber),
    sealedApplicant: Buffer.from(JSON.stringify(seed)),
    nameKey: hash('name', fold(seed.fullName)),
    phoneKey: seed.phone === null ? null : hash('phone', seed.phone),
    phoneTailKey: seed.phone === null ? null : hash('tail', seed.phone.slice(-4)),
  };
}
