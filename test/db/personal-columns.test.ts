import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';

const folder = join(projectRoot, 'db', 'tables');
const tables = (
  await Promise.all(readdirSync(folder).map(async (file) => Object.values<unknown>(await import(join(folder, file)))))
)
  .flat()
  .filter((one) => is(one, PgTable))
  .map((table) => getTableConfig(table));
const columns = tables.flatMap(({ name, columns: all }) =>
  all.map((column) => ({ at: `${name}.${column.name}`, name: column.name, type: column.getSQLType() })),
);

/** Words of a column that may hold who somebody is, or how to reach them. */
const personal = /name|phone|mail|address|identity|contact|applicant|sender|asker|person|birth/;

/** Names and addresses that may be read in the database: of places and offices, of public leaders, of those who work here. */
const readable = new Set([
  // Public: agencies, places, units of the map, leaders, desks.
  ...[
    'administrative_unit.name',
    'administrative_unit.full_name',
    'agency.name',
    'agency.short_name',
    'agency.name_en',
  ],
  ...[
    'agency.address',
    'agency.phone',
    'agency.email',
    'leader.full_name',
    'reception_point.name',
    'service_desk.name',
  ],
  ...['reception_point.address', 'reception_point.phone'],
  // Bodies, by their name, that are no agency here.
  ...['agenda_item.preparing_name', 'agenda_participant.name', 'case_answer.body_name', 'coordination_item.lead_name'],
  ...['coordination_party.name', 'dialogue_plan_item.lead_name', 'dialogue_question.answering_name'],
  ...['petition.forwarded_to_name', 'session_participant.name'],
  // Who works here, and how they call their own lists and words.
  ...['staff_account.username', 'staff_account.full_name', 'saved_filter.name', 'reply_template.name', 'job_file.name'],
]);

describe('Who somebody is', () => {
  it('stands in no column that can be read, unless it is public or an office', () => {
    const plain = columns.filter(({ name, type }) => personal.test(name) && /^(text|varchar|jsonb?)/.test(type));
    expect(plain.map(({ at }) => at).filter((at) => !readable.has(at))).toEqual([]);
  });

  it('stands in bytes that are sealed, or are the keyed hash of it', () => {
    const bytes = columns.filter(({ type }) => type === 'bytea');
    expect(bytes.length).toBeGreaterThan(40);
    const isSealed = (name: string) => /^sealed_|_(key|hash)$|^(mac|hash|fingerprint)$/.test(name);
    expect(bytes.filter(({ name }) => !isSealed(name)).map(({ at }) => at)).toEqual([]);
  });

  it('has no photograph, no paper and no address of a network: there is no column for them', () => {
    const never = /photo|image|portrait|scan|(^|_)ip(_|$)|fingerprint_of|device_id|location|latitude/;
    expect(columns.filter(({ name }) => never.test(name)).map(({ at }) => at)).toEqual([]);
  });
});
