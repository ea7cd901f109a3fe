import { type ComponentChildren, type ComponentType, h } from 'preact';

/** Wakes the part of a page that is alive, from the data the server put beside it. */
export type Island = (json: string) => Promise<ComponentChildren>;

function island<Data>(view: () => Promise<ComponentType<{ data: Data }>>): Island {
  return async (json) => {
    const data: Data = JSON.parse(json);
    return h(await view(), { data });
  };
}

/** Every view that goes on living in the browser: `client/<name>/<name>-view.tsx`, each its own file there. */
export const islands = {
  calendar: island(async () => (await import('../calendar/calendar-view.js')).CalendarView),
} satisfies Record<string, Island>;

export type IslandName = keyof typeof islands;
