import { describe, expect, it } from 'vitest';
import { blindAddress, subscriberOf } from '../../server/http/address.js';
import { localeOf } from '../../server/http/locale.js';
import { createFloodGate } from '../../server/limits/flood.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import { probeGraph } from '../support/probe-graph.js';
import { clockAt, startServer } from '../support/server.js';

describe('a flood from one address', () => {
  it('is let through for a minute’s worth, then slowed, then let through again as time passes', () => {
    const clock = clockAt();
    const gate = createFloodGate(60, clock.now);
    expect(Array.from({ length: 60 }, () => gate.take('a'))).toEqual(Array(60).fill(0));
    expect(gate.take('a')).toBe(1);
    expect(gate.take('b')).toBe(0);
    clock.pass(1 / 60);
    expect([gate.take('a'), gate.take('a')]).toEqual([0, 1]);
    clock.pass(10);
    expect(Array.from({ length: 61 }, () => gate.take('a')).filter((wait) => wait > 0)).toHaveLength(1);
  });

  it('is not counted when there is no limit', () => {
    const gate = createFloodGate(0, clockAt().now);
    expect(Array.from({ length: 1_000 }, () => gate.take('a')).every((wait) => wait === 0)).toBe(true);
  });

  it('is told when to come back, and may still be looked at by probes', async () => {
    const { schema } = probeGraph();
    const server = await startServer({ graphs: { public: schema, staff: schema }, limits: { requestsPerMinute: 3 } });
    for (let time = 1; time <= 3; time += 1) expect((await server.gql('{ hello }')).status).toBe(200);
    const { status, headers, errors } = await server.gql('{ hello }');
    expect([status, headers.get('retry-after')]).toEqual([429, '20']);
    expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 20 });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    server.clock.pass(1);
    expect((await server.gql('{ hello }')).status).toBe(200);
    await server.close();
  });
});

describe('an address', () => {
  it.each([
    ['203.113.131.9', '203.113.131.9'],
    ['::ffff:203.113.131.9', '203.113.131.9'],
    ['2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, subscriber) => expect(subscriberOf(address)).toBe(subscriber));

  it('is kept only as a hash that needs the key', () => {
    const one = blindAddress(createKeyring('one secret that is long enough, truly'), '203.113.131.9');
    const other = blindAddress(createKeyring('other secret that is long enough, too'), '203.113.131.9');
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr,en;q=0.5,vi;q=0.4', 'en'],
    ['en;q=0.3,vi;q=0.7', 'vi'],
    ['fr,de', 'vi'],
    ['en;q=0', 'vi'],
    ['*', 'vi'],
  ])('asked for as %s is %s', (header, locale) => expect(localeOf(header)).toBe(locale));
});
