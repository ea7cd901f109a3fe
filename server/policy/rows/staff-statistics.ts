import { overseers } from '../people.js';
import type { Rows } from '../rows.js';

/** Counts of receptions, petitions, duties and directives: figures, nobody's matter. */
export const staffStatisticsRows: Rows = {
  'Query.statistics(filter)': overseers,
  'StatisticsFilter { agencyId from includePredecessors includeSubordinate leaderId level receptionKind to }':
    overseers,
  'StatisticsFilter { topicArea }': overseers,
  'Statistics { backlog directives duties petitions publications sessionsByLeader visits }': overseers,
  'LeaderSessions { delegated dialogues leader receptions }': overseers,
  'VisitStatistics { byKind byLevel byReceiver byTopic largeGroups largeGroupsByReceiver refused }': overseers,
  'VisitStatistics { repliedInTime sessions total }': overseers,
  'VisitFigures { cases firstTimeCases key name people repeatCases visits }': overseers,
  'SessionFigures { count isDelegated kind }': overseers,
  'PetitionStatistics { beyondJurisdiction byLevel byOrigin byOutcome byTopic byType carriedOver }': overseers,
  'PetitionStatistics { classified eligible handedOver notClassified notEligible onTime processed }': overseers,
  'PetitionStatistics { received withdrawals withinJurisdiction }': overseers,
  'PetitionStatistics.resolution(type)': overseers,
  'CountedFigure { count key name }': overseers,
  'OnTimeRate { kind rate }': overseers,
  'Rate { denominator numerator }': overseers,
  'Rate.percent(decimals rounding)': overseers,
  'BacklogBand { count overdue upToDays }': overseers,
  'DutyStatistics { delegated heldInPerson kept missed postponed required }': overseers,
  'DirectiveStatistics { doneInTime doneLate open overdue }': overseers,
};
