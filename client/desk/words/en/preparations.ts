import type { preparations as vi } from '../vi/preparations.js';

/** What an agency prepares for the sessions of others. */
export const preparations: typeof vi = {
  title: 'To be prepared',
  lead: 'Whoever holds the session asked this agency to prepare these. Who registered is not shown.',
  none: 'Nothing was asked of this agency.',
  notYours: 'This is the work of the secretaries, the head and the leaders of the agency.',
  code: 'Registration {code}',
  session: '{agency}, session of {day}',
  receiver: 'Received by {name}, {title}',
  by: 'Prepared by {agency}',
  due: 'Due {day}',
  late: 'Was due {day}',
  noDue: 'No day named',
  documents: 'Documents: {list}',
  states: { ASKED: 'Not handed in', RECEIVED: 'Handed in' },
  handedIn: 'Handed in by {by} at {at}',
  reference: 'Document: {reference}',
  form: {
    text: 'What was prepared',
    hint: 'Read by whoever arranges the session and by its leader. At most 8,000 characters.',
    reference: 'Document number or address',
    optional: 'optional',
    send: 'Hand it in',
    again: 'Hand it in again',
    sent: 'It is handed in.',
  },
};
