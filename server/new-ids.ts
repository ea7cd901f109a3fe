import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

const BYTES_OF_ONE = 16;
const AT_ONCE = 512;

/** Makes UUIDv7s one after another for whoever needs thousands: the randomness of many is fetched at once. */
export function createIds(): () => string {
  let pool = Buffer.alloc(0);
  return () => {
    if (pool.length < BYTES_OF_ONE) pool = randomBytes(BYTES_OF_ONE * AT_ONCE);
    const random = pool.subarray(0, BYTES_OF_ONE);
    pool = pool.subarray(BYTES_OF_ONE);
    return uuidv7({ random });
  };
}
