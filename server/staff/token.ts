import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits for one signed-in browser. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** How a token is stored: whoever reads the database cannot sign in with it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
