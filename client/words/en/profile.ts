import type { profile as vietnamese } from '../vi/profile.js';

const leader: typeof vietnamese.leader = {
  kicker: 'Leader receiving citizens',
  description: 'Coming receptions of {who}: day, hour, place, free places.',
  coming: 'Coming sessions',
  all: 'See all in the calendar',
  none: 'No session has been published yet.',
  ofAgency: 'See the calendar of {agency}',
  before: 'Earlier positions',
  since: 'Since {from}',
  fromTo: 'From {from} to {to}',
};

const agency: typeof vietnamese.agency = {
  levels: {
    PROVINCE: 'Provincial agency',
    DISTRICT: 'District agency (ended)',
    COMMUNE: 'Commune agency',
  },
  description: 'Reception calendar, leaders and reception points of {agency}.',
  ancestors: 'Agencies above',
  ended: 'This agency ended on {day}. The page is kept for reference.',
  successors: 'Succeeded by',
  predecessors: 'Preceded by',
  children: 'Agencies below',
  leaders: 'Leaders',
  coming: 'Coming sessions',
  none: 'No session has been published yet.',
  all: 'See all in the calendar',
  allWithBelow: 'See the calendar with agencies below',
  points: 'Where citizens are received',
  record: {
    changes: 'What has changed',
    releases: 'Releases',
    follow: 'How to follow the calendar',
    notice: 'This month’s notice to print',
    wall: 'The month for the wall',
    statistics: 'Receptions in figures',
  },
  contact: 'Contact',
  email: 'E-mail:',
  website: 'Website:',
  rules: {
    title: 'When registering beforehand',
    identity: {
      NAME_ONLY: 'Only your name is needed.',
      ADDRESS_OR_NUMBER: 'Your name, and an address or the number of an identity paper.',
      NUMBER: 'Your name, and your personal number or that of another paper.',
    },
    perPerson: 'At most {n} coming registrations per person at this agency.',
    representatives: 'Groups from {people} people: at most {n} representatives speak.',
    largest: 'Groups up to {n} people can register here; larger ones, please get in touch first.',
    source: 'Source: {source}',
  },
};

export const profile: typeof vietnamese = { feed: 'Add this calendar to your phone (iCalendar)', leader, agency };
