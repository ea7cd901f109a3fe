import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

/** Work at sessions, registrations or notices. */
const workers = roles('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST', 'CASE_HANDLER');

/** Who has a thing open at this moment. */
export const staffPresenceRows: Rows = {
  'Subscription.presence(mode partId thing thingId visitId)': workers,
  'PresentPerson { accountId isYou mode name partId since }': workers,
};
