import type { search as vi } from '../vi/search.js';

/** One search over everything somebody may see. */
export const search: typeof vi = {
  title: 'Search everything',
  label: 'Search',
  open: 'Search the whole desk',
  placeholder: 'A name, a code, a telephone, a notice number…',
  hint: 'Type at least two characters, with marks or without. Arrows choose, Enter opens.',
  asking: 'Searching…',
  none: 'Nothing like “{text}” among what you may see.',
  count: '{n} found',
  found: 'What was found',
  kinds: {
    REGISTRATION: 'Registration',
    SESSION: 'Session',
    NOTICE: 'Notice',
    SCHEDULE: 'Rule of receptions',
    LEADER: 'Leader',
    AGENCY: 'Agency',
    POINT: 'Place',
    GROUP_CASE: 'Group case',
    ACCOUNT: 'Account',
  },
};
