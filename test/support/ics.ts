import ICAL from 'ical.js';

/** A calendar file as an independent reader understands it: its properties, and its entries by UID. */
export function readIcs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
  const entries = calendar.getAllSubcomponents('vevent').map((component) => entryOf(component, zone));
  return { property: (name: string) => calendar.getFirstPropertyValue(name)?.toString(), entries, zone: zone.tzid };
}

export type IcsEntry = ReturnType<typeof entryOf>;

function entryOf(component: ICAL.Component, zone: ICAL.Timezone) {
  const event = new ICAL.Event(component);
  // Read by the rules in the file alone: the reader need not know the zone's name.
  event.startDate.zone = zone;
  event.endDate.zone = zone;
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    location: event.location,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    property: (name: string) => component.getFirstPropertyValue(name)?.toString(),
  };
}
