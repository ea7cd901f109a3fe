import type { Hub } from '../events/hub.js';
import type { EventQueue } from '../events/queue.js';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import type { Connection } from './connection.js';
import { closeCodes } from './outbox.js';

/**
 * Closes the sockets of people whose sign-in has ended, as soon as the event of it arrives, on whichever instance it happened.
 *
 * Public sockets have no sign-in and are never touched.
 */
export function watchSignOuts({ hub, log }: House, connections: () => Iterable<Connection>): { stop(): void } {
  let isOver = false;
  let events = listen(hub);
  const check = async (connection: Connection) => {
    if (connection.caller.actor.kind !== 'staff') return;
    if ((await connection.identify()) === null) connection.socket.close(closeCodes.signedOut, 'Signed out');
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

/** One sign-out or a hundred: everybody is looked at once. */
function listen(hub: Hub): EventQueue {
  return hub.listen({ topics: ['staff'], foldBy: () => 'sign-out' });
}
