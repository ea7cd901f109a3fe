import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { happen } from './happenings.js';
import { calendarChanged, changesOf, cursorOfNow } from './questions.js';
import { openRawSocket } from './raw-socket.js';
import { watch } from './watching.js';

/** More than a loopback connection keeps for a client that does not read. */
const heavy = 'Nội dung dự kiến. '.repeat(20_000);

describe.each([
  ['who shares', 'true'],
  ['who is told alone', 'false'],
])('a watcher %s', (_, isShared) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      config: { SHARED_SUBSCRIPTIONS: isShared },
      limits: { queuedEvents: 16, pingEveryMs: 2_000 },
    });
  });
  afterAll(() => server.close());

  test('who stops reading is sent away, costs nobody anything, and can go on from its last cursor', async () => {
    const { id, agencyId } = await makeSession(server.db, { expectedContent: heavy });
    const after = await cursorOfNow(server);
    const variables = { filter: { agencyId }, after };
    const slow = await openRawSocket(server.url);
    slow.subscribe('1', calendarChanged, variables);
    const brisk = watch(server.url, calendarChanged, variables);
    const edit = () => happen(server, { kind: 'SessionEdited', sessionId: id, agencyId });
    await edit();
    await slow.until((texts) => texts.length >= 1);
    slow.socket.pause();
    let edits = 1;
    while (await isOpen(server)) {
      await edit();
      edits += 1;
      await brisk.until((told) => told.length >= edits);
    }
    slow.socket.resume();
    const { code, reason } = await slow.closed;
    // Told alone, the server waits for one message at a time: whoever reads nothing at all is missed by the heartbeat first.
    expect([1006, 4513]).toContain(code);
    if (code === 4513) expect(reason).toMatch(/Resume after/);
    const last = JSON.parse(slow.texts.at(-1) ?? '{}').payload.data.calendarChanged.cursor;
    const back = watch(server.url, calendarChanged, { ...variables, after: last });
    const missed = edits - slow.texts.length;
    expect(missed).toBeGreaterThan(0);
    const told = changesOf(await back.until((all) => all.length >= missed));
    expect(told).toEqual(changesOf(brisk.told).slice(-missed));
    await Promise.all([back.stop(), brisk.stop()]);
  });

  /** Whether the slow one still counts: it has no subscription of its own left when only the brisk one's is. */
  async function isOpen({ house }: TestServer): Promise<boolean> {
    const { values } = await house.metrics.subscriptions.get();
    return values.some(({ value }) => value > 1);
  }
});
