import { signedIn } from '../audience.js';
import type { Rows } from '../rows.js';

/** What the desk hears, and what needs somebody there. */
export const staffDeskRows: Rows = {
  'Subscription.deskChanged(after agencyId)': signedIn,
  'DeskChange { agencyId at concern kind registrationId sessionId }': signedIn,
  'DeskUpdate { changes cursor isGap }': signedIn,
};
