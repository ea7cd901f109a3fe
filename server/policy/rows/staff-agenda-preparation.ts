import { roles } from '../audience.js';
import type { Rows } from '../rows.js';

/** See what their agency was asked to prepare for somebody's session. */
const answering = roles('SECRETARY', 'HEAD', 'LEADER');

/** Hand it in. */
const handing = roles('SECRETARY', 'HEAD');

/** What agencies prepare for the agendas of others. */
export const staffAgendaPreparationRows: Rows = {
  'Query.preparationsAsked(agencyId)': answering,
  'Mutation.handInPreparation(input)': handing,
  'PreparationAsked { askingAgency code day documents dueDay handedIn isLate itemId kind mayHandIn }': answering,
  'PreparationAsked { preparation preparingAgency receiver startsAt title }': answering,
  'HandInPreparationInput { expectedVersion itemId reference text }': handing,
  'PreparationHandedIn { asked }': handing,
  'PreparationChanged { asked message }': handing,
};
