import type { Database } from '../../db/client.js';
import { type Listener, listenToNotices } from '../../db/notices.js';
import {
  deleteVisit,
  deleteVisitsBefore,
  listVisits,
  type NamedVisit,
  type PresenceRow,
  saveVisits,
} from '../../db/presence.js';
import type { Clock } from '../clock.js';
import { createLooking } from '../events/looking.js';
import { describeError, type Log } from '../log.js';
import { aliveAfter, beatMs, forgottenBefore } from './rules.js';
import { createSight, type Sight } from './sight.js';

/** Somebody comes: with a page of their own, to one thing. */
export type Coming = Pick<PresenceRow, 'visitId' | 'accountId' | 'thing' | 'thingId' | 'mode' | 'partId'>;

/** Who has what open, across all instances. */
export interface PresenceRoom {
  /**
   * Enters, or goes on as something else with the same visit; gives who is here, at once and whenever it changes.
   *
   * Leaving is the iterator's `return`, which a closed socket calls. A visit that is somebody else's is refused: null.
   *
   * @param isShown others are told; otherwise nothing is written
   */
  enter(coming: Coming, isShown: boolean): Promise<Sight | null>;
  /** Keeps the visits of this instance alive and forgets those that nobody keeps alive. */
  beat(): Promise<void>;
  stop(): Promise<void>;
}

/** What instances tell each other: nothing but that there is something to look at. */
const CHANNEL = 'presence';

interface Place {
  row: PresenceRow;
  isShown: boolean;
  sight: Sight;
}

/** Opens the room of one instance. It listens to the others from the first visit on. */
export function createPresenceRoom({ db, now, log }: { db: Database; now: Clock; log: Log }): PresenceRoom {
  const places = new Set<Place>();
  let listener: Promise<Listener> | null = null;
  let beating: NodeJS.Timeout | null = null;
  const warn = (what: string) => (error: unknown) => log.warn(what, describeError(error));

  const { look, stop: stopLooking } = createLooking(async () => {
    const things = [...places].map(({ row }) => row);
    const visits = await listVisits(db, things, aliveAfter(now()));
    for (const { row, sight } of places) sight.show(visits.filter((one) => isOf(one, row)));
    return 'done';
  }, warn('who is here could not be read'));

  const tell = () => {
    look();
    db.$client.notify(CHANNEL, '').catch(() => {});
  };
  const beat = async () => {
    const at = now();
    await saveVisits(db, shownIn(places, at));
    await deleteVisitsBefore(db, forgottenBefore(at));
    (await listener)?.renew();
    look();
  };
  const open = async () => {
    listener ??= listenToNotices(db, CHANNEL, { onNotice: look, onListening: look });
    beating ??= setInterval(() => void beat().catch(warn('visits could not be kept alive')), beatMs).unref();
    await listener;
  };
  const leave = async (place: Place) => {
    if (!places.delete(place)) return;
    const { visitId } = place.row;
    const isElsewhere = [...places].some(({ row }) => row.visitId === visitId);
    if (isElsewhere || !place.isShown) return;
    await deleteVisit(db, visitId).catch(warn('a visit could not be ended'));
    tell();
  };
  return {
    async enter(coming, isShown) {
      await open();
      const at = now();
      const before = [...places].find(({ row }) => row.visitId === coming.visitId);
      const row = { ...coming, since: before?.row.since ?? at, seenAt: at };
      if (isShown && (await saveVisits(db, [row])).length === 0) return null;
      const place: Place = { row, isShown, sight: createSight(() => leave(place)) };
      places.add(place);
      tell();
      return place.sight;
    },
    beat,
    async stop() {
      if (beating) clearInterval(beating);
      await Promise.all([...places].map(({ sight }) => sight.return()));
      await stopLooking();
      await (await listener)?.stop();
    },
  };
}

/** Each visit once, the latest of its pages. */
function shownIn(places: ReadonlySet<Place>, seenAt: string): PresenceRow[] {
  const shown = [...places].filter(({ isShown }) => isShown);
  return [...new Map(shown.map(({ row }) => [row.visitId, { ...row, seenAt }])).values()];
}

function isOf(visit: NamedVisit, row: PresenceRow): boolean {
  return visit.thing === row.thing && visit.thingId === row.thingId;
}
