import { isIPv6 } from 'node:net';
import type { Keyring } from '../privacy/keyring.js';

/** A keyed hash of a network address, of the /64 for IPv6: enough to count by, useless to look up. */
export function blindAddress(keys: Keyring, address: string): string {
  return keys.blind('address', subscriberOf(address)).toString('base64url');
}

/** One household or office, as far as an address tells: an IPv4 address, or the first half of an IPv6 one. */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
