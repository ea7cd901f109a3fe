import { hash, verify } from '@node-rs/argon2';

export type PasswordVerdict = 'MATCHES' | 'DIFFERS' | 'BUSY';

/** Hashes and checks passwords without letting a crowd of sign-ins starve everything else. */
export interface Passwords {
  /** A new hash, salted. */
  hash(password: string): Promise<string>;
  /** Whether a password is the one that was hashed. Without a hash it takes as long and always differs. */
  check(hashed: string | null, password: string): Promise<PasswordVerdict>;
  /** Whether a hash was made with other strength than today's. */
  isOutdated(hashed: string): boolean;
}

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane; about 13 ms of one core. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const strengthMark = '$argon2id$v=19$m=19456,t=2,p=1$';

/**
 * At most `atOnce` hashes run and `mayWait` wait; who comes then is told BUSY at once.
 *
 * @see trust.md section 4 and C7
 */
export function createPasswords({ atOnce = 2, mayWait = 8 } = {}): Passwords {
  const queue = createQueue(atOnce, mayWait);
  let nobody: Promise<string> | undefined;
  const hashed = (password: string) => hash(password, strength);
  return {
    hash: hashed,
    isOutdated: (given) => !given.startsWith(strengthMark),
    async check(given, password) {
      if (!(await queue.enter())) return 'BUSY';
      try {
        nobody ??= hashed('nobody has this password');
        const matches = await verify(given ?? (await nobody), password);
        return matches && given !== null ? 'MATCHES' : 'DIFFERS';
      } finally {
        queue.leave();
      }
    },
  };
}

// Private: a counter of who works and a line of who waits.
function createQueue(atOnce: number, mayWait: number) {
  let working = 0;
  const waiting: (() => void)[] = [];
  return {
    async enter(): Promise<boolean> {
      if (working < atOnce) {
        working += 1;
        return true;
      }
      if (waiting.length >= mayWait) return false;
      await new Promise<void>((resume) => waiting.push(resume));
      return true;
    },
    /** Hands the place to the next in line, or frees it. */
    leave(): void {
      const next = waiting.shift();
      if (next) next();
      else working -= 1;
    },
  };
}
