import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailServer, readMail } from '../server/post-room.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let post: Awaited<ReturnType<typeof mailServer>>;
let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let secretary: Desk;
beforeAll(async () => {
  post = await mailServer();
  server = await startServer({ now: morning, config: { SMTP_URL: post.url } });
});
afterAll(async () => {
  await server.close();
  await post.close();
});
beforeEach(async () => {
  world = await makeProvince(server.db);
  secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});

const words =
  'Kính gửi Ông/Bà, hẹn gặp.\n\nThời gian: {thoi-gian}\nĐịa điểm: {dia-diem}\nMã: {ma}\n\n{huong-dan}\n\n{lien-ket}';
const letter = (given: object = {}) => ({
  ...{ agencyId: world.province, kind: 'BOOKED', way: 'MAIL', locale: 'VI', ...given },
});
const fields = 'kind way locale isStandard isOwn version subject words agency { name } savedByName';

interface Saved {
  __typename: string;
  template: { version: number; words: string; isStandard: boolean; isOwn: boolean };
  message: string;
}

async function save(given: object = {}, by = secretary): Promise<Saved> {
  const input = { ...letter(), subject: 'Lịch hẹn {ngay}', words, basedOn: 0, ...given };
  const { saveLetterTemplate } = await by.ask<{ saveLetterTemplate: Saved }>(
    `mutation ($input: SaveLetterTemplateInput!) { saveLetterTemplate(input: $input) { __typename
      ... on LetterTemplateSaved { template { ${fields} } } ... on LetterUnfinished { message missing unknown signs }
      ... on StaleVersion { message currentVersion } ... on FieldsInvalid { message problems { field } } } }`,
    { input },
  );
  return saveLetterTemplate;
}

async function templateOf(agencyId: string, kind = 'BOOKED', way = 'MAIL') {
  const { letterTemplates } = await secretary.ask<{
    letterTemplates: { kind: string; way: string; locale: string; [field: string]: unknown }[] | null;
  }>(`query ($id: ID!) { letterTemplates(agencyId: $id) { ${fields} } }`, { id: agencyId });
  return letterTemplates?.find((one) => one.kind === kind && one.way === way && one.locale === 'VI');
}

describe('Words of letters', () => {
  it('are the standard ones until an agency words its own, for itself and what is below', async () => {
    expect(await templateOf(world.commune)).toMatchObject({ isStandard: true, isOwn: false, version: 0, agency: null });
    expect(await save()).toMatchObject({
      ...{ __typename: 'LetterTemplateSaved', template: { version: 1, isOwn: true, savedByName: 'Phạm Thị Thử' } },
    });
    expect(await templateOf(world.commune)).toMatchObject({
      ...{ isStandard: false, isOwn: false, version: 0, words },
      agency: { name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' },
    });
  });

  it('are refused by the names that are missing or unknown', async () => {
    const refused = await save({ words: 'Chào {ho-ten}, {thoi-gian} {dia-diem} {huong-dan} {lien-ket}' });
    expect(refused).toMatchObject({ __typename: 'LetterUnfinished', missing: ['ma'], unknown: ['ho-ten'] });
    expect(refused.message).toBe('Còn thiếu {ma}. Không có tên nào như {ho-ten} trong thư này.');
    expect(await save({ way: 'SMS', words: `${'Kính mời '.repeat(15)}{thoi-gian} {dia-diem} {ma}` })).toMatchObject({
      __typename: 'LetterUnfinished',
    });
    expect(await save({ subject: ' ' })).toMatchObject({ problems: [{ field: 'subject' }] });
  });

  it('never overwrite what somebody else has just saved', async () => {
    await save();
    expect(await save()).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await save({ basedOn: 1, words: `${words}\n\n{tro-giup}` })).toMatchObject({ template: { version: 2 } });
  });

  it('go back to the standard, and every version stays', async () => {
    await save();
    const restored = await secretary.ask(
      `mutation ($letter: LetterNameInput!) { restoreLetterTemplate(letter: $letter) { ... on LetterTemplateSaved { template { isStandard } } } }`,
      { letter: letter() },
    );
    expect(restored).toEqual({ restoreLetterTemplate: { template: { isStandard: true } } });
    expect(await save()).toMatchObject({ template: { version: 2 } });
    const { letterTemplateVersions: versions } = await secretary.ask<{
      letterTemplateVersions: { version: number; endedAt: string | null }[];
    }>(`query ($letter: LetterNameInput!) { letterTemplateVersions(letter: $letter) { version endedAt } }`, {
      letter: letter(),
    });
    expect(versions.map((one) => [one.version, one.endedAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('are looked at with facts of nobody', async () => {
    const preview = `query ($input: LetterWordsInput!) { letterPreview(input: $input) { ... on LetterPreview { subject text signs } } }`;
    const { letterPreview: mail } = await secretary.ask<{ letterPreview: { subject: string; text: string } }>(preview, {
      input: { ...letter(), subject: 'Hẹn {ngay}', words },
    });
    expect(mail.subject).toBe('Hẹn 23/12/2026');
    expect(mail.text).toContain('Mã: 482 913 5076');
    const { letterPreview: sms } = await secretary.ask<{ letterPreview: { text: string; signs: number } }>(preview, {
      input: { ...letter({ way: 'SMS' }), subject: null, words: 'Hẹn {thoi-gian} tại {dia-diem}. Mã {ma}.' },
    });
    expect(sms.text).toMatch(/^Hen 08:30 thu Tu 23\/12\/2026 tai Tru so tiep cong dan.*Ma 482 913 5076\.$/);
    expect(sms.signs).toBeLessThanOrEqual(160);
  });

  it('are tried by mail to oneself, in words not saved yet', async () => {
    const trial = (address: string) =>
      secretary.ask<{ tryLetter: { __typename: string } }>(
        `mutation ($input: TryLetterInput!) { tryLetter(input: $input) { __typename ... on LetterNotSent { code message } } }`,
        { input: { ...letter(), subject: 'Hẹn {ngay}', words, address } },
      );
    expect((await trial('thu.ky@tinh.example')).tryLetter).toEqual({ __typename: 'LetterTried' });
    const [mail] = post.received;
    expect(mail?.to).toEqual(['thu.ky@tinh.example']);
    expect(readMail(mail?.raw ?? '').parts.get('text/plain')).toContain('Mã: 482 913 5076');
    expect((await trial('nobody@tinh.example')).tryLetter).toMatchObject({ __typename: 'LetterNotSent' });
    expect((await trial('a@b.c, d@e.f')).tryLetter).toEqual({ __typename: 'FieldsInvalid' });
    const [{ count } = { count: 0 }] = await server.db
      .$client`select count(*)::int from audit_entry where act = 'LetterTried' and agency_id = ${world.province}`;
    expect(count).toBe(1);
  });

  it('are nobody’s elsewhere', async () => {
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect(await save({}, stranger)).toMatchObject({ __typename: 'NotFoundHere' });
    const { letterTemplates } = await stranger.ask<{ letterTemplates: null }>(
      `query ($id: ID!) { letterTemplates(agencyId: $id) { kind } }`,
      { id: world.province },
    );
    expect(letterTemplates).toBeNull();
  });
});
