import type { StreamEvent } from '../../db/event-stream.js';
import type { Hub } from '../../server/events/hub.js';
import type { Topic } from '../../server/events/topic.js';

/** Everything a hub tells from now on; `until` answers it all as soon as the condition holds. */
export function hearAll(hub: Hub, topics: readonly Topic[] = ['calendar']) {
  const heard: StreamEvent[] = [];
  const waiting: { holds: (events: readonly StreamEvent[]) => boolean; resolve: (events: StreamEvent[]) => void }[] =
    [];
  const queue = hub.listen({ topics });
  const listen = async () => {
    for await (const events of queue) {
      heard.push(...events);
      for (const one of [...waiting]) {
        if (!one.holds(heard)) continue;
        waiting.splice(waiting.indexOf(one), 1);
        one.resolve(heard);
      }
    }
  };
  void listen();
  return {
    until: (holds: (events: readonly StreamEvent[]) => boolean) =>
      new Promise<StreamEvent[]>((resolve) => {
        if (holds(heard)) resolve(heard);
        else waiting.push({ holds, resolve });
      }),
    stop: () => queue.return(),
  };
}
