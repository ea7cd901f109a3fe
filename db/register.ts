import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** A visit as it stands in the register, still sealed. */
export interface RegisterRow {
  id: string;
  number: number;
  year: number;
  day: string;
  status: string;
  kind: string;
  receivedBy: string;
  peopleCount: number;
  sealedContent: Buffer | null;
  replyOutcome: string | null;
  repliedDay: string | null;
  replyNumber: string | null;
  refusalGround: string | null;
  refusalNumber: string | null;
  people: { id: string; sealed: string }[];
  matters: { id: string; sealed: string }[];
  petitions: RegisterPetition[];
  answers: { body: string; number: string; isFinal: boolean }[];
}

/** A petition of a visit as far as the register shows it. */
export interface RegisterPetition {
  type: string;
  peopleCount: number;
  outcome: string | null;
  outcomeNumber: string | null;
  forwardedTo: string | null;
  resolvedDay: string | null;
  resolutionNumber: string | null;
  replyDay: string | null;
  replyNumber: string | null;
}

/**
 * The visits of an agency between two days in the order of their numbers, with who came and what became of it. One statement.
 *
 * What was handed to its handlers, and matters known to them alone, are not in it: the line of a visit is the same with them
 * and without. Bytes of lists come as hexadecimal.
 */
export async function listRegister(
  db: Executor,
  asked: { agencyId: string; from: string; to: string; most: number },
): Promise<RegisterRow[]> {
  return db.execute<Record<keyof RegisterRow, never>>(sql`
    select v.id, v.number, v.year, v.day::text as "day", v.status, v.kind, v.received_by as "receivedBy",
      v.people_count as "peopleCount", v.sealed_content as "sealedContent", v.reply_outcome as "replyOutcome",
      v.replied_day::text as "repliedDay", v.reply_number as "replyNumber", v.refusal_ground as "refusalGround",
      v.refusal_number as "refusalNumber",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', p.id, 'sealed', encode(p.sealed_person, 'hex')) order by p.ordering)
        from visit_person p where p.visit_id = v.id and p.removed_at is null), '[]') as "people",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'sealed', encode(c.sealed_title, 'hex')) order by c.id)
        from visit_case vc join case_matter c on c.id = vc.case_matter_id and not c.is_apart
        where vc.visit_id = v.id and vc.removed_at is null), '[]') as "matters",
      coalesce((
        select jsonb_agg(jsonb_build_object('type', t.type, 'peopleCount', t.people_count, 'outcome', t.outcome,
          'outcomeNumber', t.outcome_number, 'forwardedTo', coalesce(a.name, t.forwarded_to_name),
          'resolvedDay', t.resolved_day, 'resolutionNumber', t.resolution_number,
          'replyDay', t.reply_received_day, 'replyNumber', t.reply_number) order by t.number)
        from petition t left join agency a on a.id = t.forwarded_to_id
        where t.visit_id = v.id and t.voided_at is null and not t.is_handed_over), '[]') as "petitions",
      coalesce((
        select jsonb_agg(jsonb_build_object('body', w.body_name, 'number', w.document_number, 'isFinal', w.is_final) order by w.day)
        from visit_case vc join case_matter c on c.id = vc.case_matter_id and not c.is_apart
        join case_answer w on w.case_matter_id = c.id and w.withdrawn_at is null and w.day <= v.day
        where vc.visit_id = v.id and vc.removed_at is null), '[]') as "answers"
    from reception_visit v
    where v.agency_id = ${asked.agencyId} and v.status <> 'VOIDED' and v.day between ${asked.from}::date and ${asked.to}::date
      and v.received_at >= ${asked.from}::date - interval '1 day' and v.received_at < ${asked.to}::date + interval '2 days'
    order by v.year, v.number
    limit ${asked.most}`);
}
