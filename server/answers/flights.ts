/** Things being made, by name, so that those who want the same at the same moment share one making. */
export interface Flights<Thing> {
  has(name: string): boolean;
  /** The thing that somebody began to make at this very moment; undefined when nobody does. */
  join(name: string, moment: string): Promise<Thing> | undefined;
  start(name: string, moment: string, make: () => Promise<Thing>): Promise<Thing>;
}

export function createFlights<Thing>(): Flights<Thing> {
  const flying = new Map<string, { moment: string; landing: Promise<Thing> }>();
  return {
    has: (name) => flying.has(name),
    join(name, moment) {
      const flight = flying.get(name);
      return flight?.moment === moment ? flight.landing : undefined;
    },
    async start(name, moment, make) {
      const flight = { moment, landing: make() };
      flying.set(name, flight);
      try {
        return await flight.landing;
      } finally {
        if (flying.get(name) === flight) flying.delete(name);
      }
    },
  };
}
