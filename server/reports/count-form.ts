import type { Executor } from '../../db/client.js';
import { countCases, listCountedAgencies, tallySessions, tallyVisits } from '../../db/counting.js';
import { countEligibleCases, countRepliesReceived, tallyPetitions } from '../../db/counting-petitions.js';
import type { ReportFormRow } from '../../db/reports.js';
import { breakDownVisits } from '../counting/visit-rules.js';
import { type FigureColumn, type Figures, fillForm } from './form-rules.js';
import { type Measures, petitionMeasures, receptionMeasures } from './measure-rules.js';

export interface CountedPeriod {
  agencyId: string;
  includeSubordinate: boolean;
  from: string;
  to: string;
}

/** Fills a form of figures for an agency and a period from what has been entered so far. */
export async function countForm(db: Executor, form: ReportFormRow, period: CountedPeriod): Promise<Figures> {
  const columns = figureColumns(form);
  const agencyIds = await listCountedAgencies(db, { ...period, includePredecessors: false });
  const asked = { agencyIds, from: period.from, to: period.to };
  const wanted = columns.flatMap(({ measure }) => measure ?? []);
  const isOfReceptions = wanted.some((name) => receptionName.test(name));
  const isOfPetitions = wanted.some((name) => !receptionName.test(name));
  const measures: Measures[] = [];
  if (isOfReceptions) measures.push(await countReceptions(db, asked));
  if (isOfPetitions) measures.push(await countPetitions(db, asked));
  return fillForm(columns, new Map(measures.flatMap((one) => [...one])));
}

/** Whether a form tells of petitions by their nature: then only who signs may see it before it is signed. */
export function tellsOfPetitions(form: ReportFormRow): boolean {
  return form.kind === 'FIGURES' && figureColumns(form).some(({ measure }) => measure && !receptionName.test(measure));
}

/** Columns of a form of figures. They are data of ours, entered by a migration or the start. */
export function figureColumns({ columns }: Pick<ReportFormRow, 'columns'>): FigureColumn[] {
  return columns as FigureColumn[];
}

const receptionName = /^(ALL|REGULAR|HEAD|DELEGATED)\./;

interface Asked {
  agencyIds: string[];
  from: string;
  to: string;
}

async function countReceptions(db: Executor, asked: Asked): Promise<Measures> {
  const visits = await tallyVisits(db, asked);
  const cases = await countCases(db, { ...asked, withApart: true });
  return receptionMeasures(breakDownVisits(visits, cases), await tallySessions(db, asked));
}

async function countPetitions(db: Executor, asked: Asked): Promise<Measures> {
  const question = { ...asked, withHandedOver: true };
  const tallies = await tallyPetitions(db, question);
  const eligibleCases = await countEligibleCases(db, question);
  return petitionMeasures(tallies, { eligibleCases, repliesReceived: await countRepliesReceived(db, question) });
}
