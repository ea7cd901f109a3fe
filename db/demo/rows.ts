import type { agency, agencyBranch, agencySuccession } from '../tables/agency.js';
import type { leader, position } from '../tables/leader.js';
import type { receptionPoint } from '../tables/point.js';
import type { registration, registrationHistory } from '../tables/registration.js';
import type { session, sessionCalendar, sessionHost, sessionParticipant } from '../tables/session.js';
import type { slot } from '../tables/slot.js';

/** What a table takes, by the name of the table. */
export type AgencyRow = typeof agency.$inferInsert;
export type BranchRow = typeof agencyBranch.$inferInsert;
export type SuccessionRow = typeof agencySuccession.$inferInsert;
export type LeaderRow = typeof leader.$inferInsert;
export type PositionRow = typeof position.$inferInsert;
export type PointRow = typeof receptionPoint.$inferInsert;
export type SessionRow = typeof session.$inferInsert;
export type CalendarRow = typeof sessionCalendar.$inferInsert;
export type HostRow = typeof sessionHost.$inferInsert;
export type ParticipantRow = typeof sessionParticipant.$inferInsert;
export type SlotRow = typeof slot.$inferInsert;
export type RegistrationRow = typeof registration.$inferInsert;
export type HistoryRow = typeof registrationHistory.$inferInsert;
