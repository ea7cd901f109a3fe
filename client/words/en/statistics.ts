import type { statistics as vietnamese } from '../vi/statistics.js';

/** The public statistics: how people were received, in counts. `{…}` is filled in. */
export const statistics: typeof vietnamese = {
  title: 'Receptions in figures',
  titleOf: 'Receptions in figures: {agency}',
  lead: 'How many visits were received, how many petitions came in, and what became of them. Counts only, and nobody’s name.',
  choose: { agency: 'Agency', year: 'Year', quarter: 'Period', whole: 'Whole year', show: 'Show figures' },
  quarters: { '1': 'First quarter', '2': 'Second quarter', '3': 'Third quarter', '4': 'Fourth quarter' },
  branch: 'The units below are included.',
  former: {
    what: 'Figures of bodies that have since ended are included:',
    many: 'Figures of {n} bodies that have since ended are included',
  },
  countedTo: 'Counted up to {day}. The quarter under way is not included.',
  nothingOver: 'No quarter of this period is over, so there is nothing to publish yet.',
  headline: { visits: 'visits', people: 'people received', petitions: 'petitions received' },
  tables: {
    VISITS_BY_KIND: 'Visits by form of reception',
    VISITS_BY_QUARTER: 'Visits by quarter',
    PEOPLE_BY_KIND: 'People received by form of reception',
    PETITIONS_BY_TYPE: 'Petitions by type',
    PETITIONS_BY_OUTCOME: 'Petitions by outcome',
    PETITIONS_BY_TOPIC: 'Petitions by field',
  },
  columns: { what: 'What', chart: 'Chart', count: 'Count', total: 'Total' },
  names: {
    REGULAR: 'Regular',
    PERIODIC: 'Periodic, by a leader',
    AD_HOC: 'Ad hoc, by a leader',
    COMPLAINT_OR_DENUNCIATION: 'Complaints and denunciations',
    RECOMMENDATION_OR_FEEDBACK: 'Recommendations and feedback',
    MIXED: 'Of several kinds',
    ACCEPTED: 'Accepted for settlement',
    GUIDED: 'Guided',
    FORWARDED: 'Forwarded to the competent body',
    RETURNED: 'Returned',
    FILED: 'Filed',
    NOT_ACCEPTED: 'Not accepted',
    URGED: 'Settlement urged',
    UNDECIDED: 'Being examined',
    OTHER: 'Other fields',
  },
  hidden: 'not told',
  none: 'Nothing in this period.',
  how: {
    title: 'How it is counted',
    visits: 'A visit is one reception; a group that comes together is one visit.',
    people: 'People are those who came in all visits; somebody who came twice is counted twice.',
    hidden:
      'Groups of fewer than {n} read “not told”, so that nobody is recognised; some other figures are not told because subtracting them would give the small group away.',
    denunciations: 'Complaints and denunciations are one figure, to protect those who denounce.',
    former:
      'A body that was merged is counted with the one that took over from it; where several took over, with the body above all of them, so that nothing is counted twice.',
    api: 'The same figures are in the data interface, as the field publicStatistics.',
  },
};
