import { expect, test } from 'vitest';
import type { StreamEvent } from '../../db/event-stream.js';
import { createHub } from '../../server/events/hub.js';
import { SlowReader } from '../../server/events/queue.js';

let next = 0;
const event = (kind: string, ids: Partial<StreamEvent> = {}): StreamEvent => {
  next += 1;
  return {
    xid: '7',
    id: next,
    kind,
    agencyId: null,
    sessionId: 's',
    registrationId: null,
    at: '2026-11-25T01:00:00.000Z',
    ...ids,
  };
};

test('whoever listens hears what was told since, all that waits at once and in order', async () => {
  const hub = createHub();
  hub.publish(event('SessionPublished'));
  const queue = hub.listen({ topics: ['calendar'] });
  const told = [event('SessionEdited'), event('PlacesChanged')];
  told.forEach(hub.publish);
  expect(await queue.next()).toEqual({ done: false, value: told });
});

test('a subscriber of several topics hears an event once', async () => {
  const hub = createHub();
  const queue = hub.listen({ topics: ['calendar', 'session:s', 'registration:r'] });
  const booked = event('RegistrationBooked', { registrationId: 'r' });
  hub.publish(booked);
  expect(await queue.next()).toEqual({ done: false, value: [booked] });
});

test('nobody hears of another session, registration or staff session than asked for', async () => {
  const hub = createHub();
  const queue = hub.listen({ topics: ['session:s', 'registration:r'] });
  hub.publish(event('SessionEdited', { sessionId: 'other' }));
  hub.publish(event('RegistrationBooked', { sessionId: 'other', registrationId: 'other' }));
  hub.publish(event('StaffSessionEnded'));
  hub.publish(event('AgencyChanged', { sessionId: null }));
  const last = event('SessionEdited');
  hub.publish(last);
  expect(await queue.next()).toEqual({ done: false, value: [last] });
});

test('waiting changes of places fold into the last one', async () => {
  const hub = createHub(2);
  const queue = hub.listen({
    topics: ['calendar'],
    foldBy: ({ kind, sessionId }) => (kind === 'PlacesChanged' ? sessionId : null),
  });
  const edited = event('SessionEdited');
  hub.publish(event('PlacesChanged'));
  hub.publish(edited);
  const last = event('PlacesChanged');
  hub.publish(last);
  expect(await queue.next()).toEqual({ done: false, value: [edited, last] });
});

test('a reader who falls behind by more than its queue holds is ended with the place where it can resume', async () => {
  const hub = createHub(3);
  const queue = hub.listen({ topics: ['calendar'] });
  const read = event('SessionEdited');
  hub.publish(read);
  await queue.next();
  for (let more = 0; more < 4; more += 1) hub.publish(event('SessionEdited'));
  expect(hub.listenerCount()).toBe(0);
  const reason = await queue.next().catch((error: unknown) => error);
  expect(reason).toBeInstanceOf(SlowReader);
  expect(reason).toMatchObject({ last: { xid: read.xid, id: read.id } });
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test('everything is released, however a subscriber leaves', async () => {
  const hub = createHub();
  const waiting = hub.listen({ topics: ['calendar'] });
  const turn = waiting.next();
  await waiting.return();
  expect(await turn).toEqual({ done: true, value: undefined });

  const looping = hub.listen({ topics: ['calendar', 'session:s'] });
  hub.publish(event('SessionEdited'));
  for await (const _ of looping) break;

  const failing = hub.listen({ topics: ['structure'] });
  hub.publish(event('AgencyChanged'));
  const work = async () => {
    for await (const _ of failing) throw new Error('broken');
  };
  await expect(work()).rejects.toThrow('broken');

  for (let round = 0; round < 1_000; round += 1) await hub.listen({ topics: ['staff', `session:${round}`] }).return();
  expect(hub.listenerCount()).toBe(0);
  expect(hub.topicCount()).toBe(0);
});
