import type { Hub } from '../events/hub.js';
import type { EventQueue } from '../events/queue.js';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import { hasSameRights } from '../staff/access.js';
import type { Connection } from './connection.js';
import { closeCodes } from './outbox.js';

/**
 * Closes the sockets of people whose sign-in has ended, or who may do other things than when they came, as soon as the event
 * of it arrives, on whichever instance it happened. Who still may come back is told to, and subscribes anew with the rights
 * of that moment.
 *
 * Public sockets have no sign-in and are never touched.
 */
export function watchSignOuts({ hub, log }: House, connections: () => Iterable<Connection>): { stop(): void } {
  let isOver = false;
  let events = listen(hub);
  const check = async ({ caller, identify, socket }: Connection) => {
    if (caller.actor.kind !== 'staff') return;
    const now = await identify();
    if (now === null) return socket.close(closeCodes.signedOut, 'Signed out');
    if (!hasSameRights(caller.actor, now)) socket.close(closeCodes.rightsChanged, 'Rights changed. Come back');
  };
  const checkAll = () => Promise.all([...connections()].map(check));
  const watch = async () => {
    while (!isOver) {
      try {
        for await (const _ of events) await checkAll();
      } catch (error) {
        // Events may have been passed over, or the database was away for a moment: look at everybody, listen anew.
        log.warn('sign-outs were not heard for a moment', describeError(error));
        if (!isOver) events = listen(hub);
        await checkAll().catch(() => {});
      }
    }
  };
  void watch();
  return {
    stop() {
      isOver = true;
      void events.return();
    },
  };
}

/** One change or a hundred: everybody is looked at once. */
function listen(hub: Hub): EventQueue {
  return hub.listen({ topics: ['staff'], foldBy: () => 'staff' });
}
