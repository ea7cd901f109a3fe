import { signedIn } from '../audience.js';
import { planReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** What the desk hears, and what needs somebody there. */
export const staffDeskRows: Rows = {
  'Subscription.deskChanged(after agencyId)': signedIn,
  'Query.deskToday(agencyId from to)': planReaders,
  'DeskToday { lines sessions today }': planReaders,
  'DeskLine { agency count dialogue directive dueDay isLate kind notice position session }': planReaders,
  'DeskLineDialogue { id title }': planReaders,
  'DeskChange { agencyId at concern kind registrationId sessionId }': signedIn,
  'DeskUpdate { changes cursor isGap }': signedIn,
};
