import type { Words } from '../vi.js';

export const session: Words['session'] = {
  kinds: {
    REGULAR: 'Regular citizen reception',
    PERIODIC: 'Periodic reception by the leader',
    AD_HOC: 'Ad hoc reception',
    PUBLIC_DIALOGUE: 'Dialogue with the people',
    BUSINESS_DIALOGUE: 'Dialogue with businesses',
  },
  statuses: {
    SCHEDULED: 'As planned',
    RESCHEDULED: 'Moved to another day',
    POSTPONED: 'Postponed, new day not known yet',
    CANCELLED: 'Cancelled',
    HELD: 'Has taken place',
  },
  states: {
    NOT_OFFERED: 'No registration needed',
    NOT_YET_OPEN: 'Registration not open yet',
    OPEN: 'Registration open',
    FULL: 'Full',
    CLOSED: 'Registration closed',
  },
};
