import { visitCode, visitCodeKey } from '../feedback/visit-code.js';
import type { Keyring } from '../privacy/keyring.js';
import { markReceived, type ReceivedPerson } from './received-person.js';

/** Seals what is loaded instead of recorded (the demo), exactly as recording would. */
export function receivedSeals(keys: Keyring) {
  return {
    text: (text: string, bond: string) => keys.seal(text, bond),
    feedbackKey: (visitId: string) => visitCodeKey(keys, visitCode(keys, visitId)),
    marks: (person: ReceivedPerson) => markReceived(keys, person),
  };
}
