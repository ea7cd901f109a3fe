import { listRegister, type RegisterRow } from '../../db/register.js';
import type { ReportFormRow } from '../../db/reports.js';
import type { RequestContext } from '../context.js';
import { printedDay } from '../working-days/day-rules.js';
import type { RegisterColumn } from './form-rules.js';
import { registerCells } from './register-rules.js';

export interface OpenedRegister {
  columns: RegisterColumn[];
  lines: { visitId: string; cells: string[] }[];
  /** More visits than can be told at once. */
  isCut: boolean;
}

/** Visits told at once at most. */
export const mostLines = 2_000;

/** The register of an agency between two days, opened; numbers of papers only where whoever takes it has proved who they are. */
export async function readLines(
  ctx: RequestContext,
  form: ReportFormRow,
  asked: { agencyId: string; from: string; to: string; withNumbers: boolean },
): Promise<OpenedRegister> {
  const columns = registerColumnsOf(form);
  const rows = await listRegister(ctx.db, { ...asked, most: mostLines + 1 });
  const lines = rows.slice(0, mostLines).map((row) => {
    const cells = cellsOf(ctx, row, asked.withNumbers);
    return { visitId: row.id, cells: columns.map(({ fact }) => cells[fact] ?? '') };
  });
  return { columns, lines, isCut: rows.length > mostLines };
}

/** Columns of a register. They are data of ours, entered by a migration or the start. */
export function registerColumnsOf({ columns }: Pick<ReportFormRow, 'columns'>): RegisterColumn[] {
  return columns as RegisterColumn[];
}

function cellsOf({ keys }: RequestContext, row: RegisterRow, withNumbers: boolean) {
  const { sealedContent, replyOutcome, repliedDay, refusalGround } = row;
  const opened = (hex: string, bond: string) => keys.open(Buffer.from(hex, 'hex'), bond);
  return registerCells({
    ...{ number: row.number, day: printedDay(row.day), peopleCount: row.peopleCount, petitions: row.petitions },
    people: row.people.map(({ id, sealed }) => personOf(opened(sealed, `visit_person|person|${id}`), withNumbers)),
    content: sealedContent && keys.open(sealedContent, `reception_visit|content|${row.id}`),
    matters: row.matters.map(({ id, sealed }) => opened(sealed, `case_matter|title|${id}`)),
    answers: row.answers,
    reply: replyOutcome && repliedDay ? { outcome: replyOutcome, day: repliedDay, number: row.replyNumber } : null,
    refusal: refusalGround ? { ground: refusalGround, number: row.refusalNumber } : null,
    isDelegated: row.receivedBy === 'DELEGATE',
  });
}

function personOf(text: string, withNumbers: boolean) {
  const { fullName, address, identityNumber }: SealedPerson = JSON.parse(text);
  const identity = identityNumber ? (withNumbers ? identityNumber : lastDigits(identityNumber)) : null;
  return { fullName, address: address ?? null, identity };
}

interface SealedPerson {
  fullName: string;
  address?: string | null;
  identityNumber?: string | null;
}

function lastDigits(number: string): string {
  return `••• ${number.slice(-3)}`;
}
