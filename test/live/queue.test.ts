import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { later, morning } from '../support/make.js';
import { booked, queueRoom } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';
import { watch } from './watching.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
});
afterAll(() => server.close());

interface Wall {
  called: { label: string; room: string }[];
  waitingCount: number;
}
interface Place {
  state: string;
  ahead: number | null;
  room: string | null;
}

const wallChanged = `subscription ($point: ID!) { callDisplayChanged(point: $point) {
  called { label room } recent { label } waitingCount serverTime } }`;
const placeChanged = `subscription ($proof: PlaceProofInput!) { placeInLineChanged(proof: $proof) { label state ahead room } }`;

test('the wall and the phone are told at once how it stands, and then every move of the line', async () => {
  const room = await queueRoom(server);
  server.clock.set(later(morning, -60));
  const own = await booked(server, room.session.slotIds[0] ?? '');
  server.clock.set(morning);
  const desk = await room.line.open('Bàn 1', 'Phòng 102');
  await room.line.checkIn({ registrationId: own.id });
  const wall = watch(server.url, wallChanged, { point: room.point });
  const phone = watch(server.url, placeChanged, { proof: { access: own.access } });
  const walls = () => wall.told.map(({ data }) => data?.callDisplayChanged as Wall);
  const places = () => phone.told.map(({ data }) => data?.placeInLineChanged as Place);
  await wall.until(() => walls().some(({ waitingCount }) => waitingCount === 1));
  await phone.until(() => places().some(({ state, ahead }) => state === 'WAITING' && ahead === 0));

  await room.line.walkIn({ priority: 'OLD_AGE' });
  await phone.until(() => places().at(-1)?.ahead === 1);
  await room.line.callNext(desk);
  await wall.until(() => walls().at(-1)?.called[0]?.label === '2');
  await room.line.callNext(desk, { finishesCurrent: true });
  await phone.until(() => places().at(-1)?.state === 'CALLED');
  expect(places().at(-1)).toMatchObject({ ahead: null, room: 'Phòng 102' });
  await wall.until(() => walls().at(-1)?.called[0]?.label === '1');
  expect(JSON.stringify(walls())).not.toContain('Thử');
  await Promise.all([wall.stop(), phone.stop()]);
});

test('nobody watches a place that is not theirs, nor the wall of a point that is not there', async () => {
  const stranger = watch(server.url, placeChanged, { proof: { ticket: 'x.y' } });
  const nowhere = watch(server.url, wallChanged, { point: 'khong-co' });
  await stranger.until((told) => JSON.stringify(told).includes('FORBIDDEN'));
  await nowhere.until((told) => JSON.stringify(told).includes('BAD_USER_INPUT'));
  await Promise.all([stranger.stop(), nowhere.stop()]);
});
