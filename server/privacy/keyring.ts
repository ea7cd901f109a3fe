import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const base32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** What an instance can do with its secret; the secret itself never leaves this room. */
export interface Keyring {
  /** Seals text so that only this ring opens it, and only for the same `bond` (table, row and column). */
  seal(text: string, bond: string): Buffer;
  /** Opens what `seal` made; throws when bond, key or bytes differ. */
  open(sealed: Buffer, bond: string): string;
  /** A keyed hash to look a value up without storing it; `purpose` keeps the same value apart in two columns. */
  blind(purpose: string, value: string): Buffer;
  /** A 128-bit secret that can be made again from the row's id, as 26 characters; nothing needs to be stored to repeat it. */
  secretFor(purpose: string, id: string): string;
  /** Differs for every master secret; safe to store. */
  fingerprint(): Buffer;
}

/** Derives every key of the house from one master secret of at least 32 characters. */
export function createKeyring(master: string, keyId = 1): Keyring {
  if (master.length < 32)
    throw new Error('TIEP_DAN_SECRET must have at least 32 characters, for example from: openssl rand -hex 32');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'tiep-dan', purpose, 32));
  const sealing = derive('seal');
  const blinding = derive('blind');
  const linking = derive('link');
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  return {
    seal: (text, bond) => sealWith(sealing, keyId, text, bond),
    open: (sealed, bond) => openWith(sealing, keyId, sealed, bond),
    blind: (purpose, value) => hmac(blinding, `${purpose}\u0000${value}`),
    secretFor: (purpose, id) => toBase32(hmac(linking, `${purpose}\u0000${id}`).subarray(0, 16)),
    fingerprint: () => hmac(blinding, 'fingerprint'),
  };
}

/** The hash under which a link secret is stored: with 128 random bits a plain hash is enough. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret.trim().toLowerCase()).digest();
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function sameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

// Private: layout is key id (1 byte), nonce (12), tag (16), ciphertext. A shorter tag is easier to guess, and refused.
const authTagLength = 16;
const headLength = 1 + 12 + authTagLength;

function sealWith(key: Buffer, keyId: number, text: string, bond: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength });
  cipher.setAAD(Buffer.from(`${keyId}|${bond}`));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([keyId]), nonce, cipher.getAuthTag(), body]);
}

function openWith(key: Buffer, keyId: number, sealed: Buffer, bond: string): string {
  if (sealed[0] !== keyId) throw new Error('Sealed with a key this ring does not hold');
  if (sealed.length < headLength) throw new Error('Sealed bytes are cut short');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13), { authTagLength });
  decipher.setAAD(Buffer.from(`${keyId}|${bond}`));
  decipher.setAuthTag(sealed.subarray(13, headLength));
  return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]).toString('utf8');
}

// Private: Crockford's alphabet has no i, l, o, u: nothing to mistake on paper.
function toBase32(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits <<= BigInt((5 - ((bytes.length * 8) % 5)) % 5);
  const length = Math.ceil((bytes.length * 8) / 5);
  return Array.from({ length }, (_, i) => base32[Number((bits >> BigInt(5 * (length - 1 - i))) & 31n)]).join('');
}
