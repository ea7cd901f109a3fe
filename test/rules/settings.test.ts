import { describe, expect, it } from 'vitest';
import { parameterOf, parameters } from '../../server/settings/parameters.js';
import { comingTerms, isWithdrawn, type Term, termOn } from '../../server/settings/term-rules.js';
import { presentValue, readValue, sayValue } from '../../server/settings/values.js';
import { checkWish } from '../../server/settings/wish.js';

const formOf = (key: string) => {
  const parameter = parameterOf(key);
  if (!parameter) throw new Error(key);
  return parameter.form;
};

describe('A value of a setting', () => {
  it('is kept as what reads it expects', () => {
    expect(readValue(formOf('largestParty'), { figure: 40 })).toEqual({ kind: 'Read', value: 40 });
    expect(readValue(formOf('delegation'), { choice: 'FORBID' })).toEqual({ kind: 'Read', value: 'FORBID' });
    expect(readValue(formOf('publicationLeadReception'), { figure: 7, unit: 'WORKING_DAYS' })).toEqual({
      kind: 'Read',
      value: { days: 7, unit: 'WORKING_DAYS' },
    });
    expect(readValue(formOf('secondStep'), { roles: ['HEAD', 'ADMINISTRATOR'] })).toEqual({
      kind: 'Read',
      value: { roles: ['ADMINISTRATOR', 'HEAD'] },
    });
  });

  it('is refused by the field that is wrong', () => {
    expect(readValue(formOf('largestParty'), { figure: 0 })).toMatchObject({ problem: { field: 'figure' } });
    expect(readValue(formOf('largestParty'), {})).toMatchObject({ problem: { field: 'figure', problem: 'MISSING' } });
    expect(readValue(formOf('delegation'), { choice: 'PERHAPS' })).toMatchObject({ problem: { field: 'choice' } });
    expect(readValue(formOf('publicationLeadReception'), { figure: 5 })).toMatchObject({ problem: { field: 'unit' } });
    expect(readValue(formOf('secondStep'), { roles: ['KING'] })).toMatchObject({ problem: { field: 'roles' } });
  });

  it('lets a larger group never have fewer who speak for it', () => {
    const line = (fromPeople: number, mostRepresentatives: number) => ({ fromPeople, mostRepresentatives });
    const form = formOf('representatives');
    expect(readValue(form, { lines: [line(1, 1), line(5, 2), line(10, 5)] }).kind).toBe('Read');
    for (const lines of [[line(5, 2), line(5, 3)], [line(5, 3), line(10, 2)], [line(2, 3)], []])
      expect(readValue(form, { lines }).kind).toBe('Unfit');
  });

  it('comes back as it was given, and is said in both languages', () => {
    const form = formOf('publicationLeadReception');
    expect(presentValue(form, { days: 5, unit: 'WORKING_DAYS' })).toMatchObject({ figure: 5, unit: 'WORKING_DAYS' });
    expect(sayValue(form, { days: 5, unit: 'WORKING_DAYS' }, 'vi')).toBe('5 ngày làm việc');
    expect(sayValue(form, { days: 7, unit: 'DAYS' }, 'en')).toBe('7 days');
    expect(sayValue(formOf('secondStep'), { roles: [] }, 'vi')).toBe('Không vai trò nào');
    expect(sayValue(formOf('delegation'), 'of a later version', 'vi')).toBe('–');
  });

  it('of several numbers has them all, and of reasons each with its paper', () => {
    const line = { graceMinutes: 10, patienceMinutes: 60, returnMinutes: 15, callsBeforeMissed: 3 };
    const figures = Object.entries(line).map(([name, count]) => ({ name, count }));
    expect(readValue(formOf('queue'), { figures })).toEqual({ kind: 'Read', value: line });
    expect(readValue(formOf('queue'), { figures: figures.slice(1) })).toMatchObject({ problem: { field: 'figure' } });
    expect(presentValue(formOf('queue'), line).figures).toEqual(figures);
    const form = formOf('queuePriorities');
    const grounds = [{ code: 'OLD_AGE', source: 'Luật Người cao tuổi' }];
    expect(readValue(form, { grounds })).toEqual({ kind: 'Read', value: { grounds } });
    expect(sayValue(form, { grounds }, 'vi')).toBe('Người cao tuổi');
    expect(readValue(form, { grounds: [...grounds, ...grounds] }).kind).toBe('Unfit');
    expect(readValue(form, { grounds: [{ code: 'OLD_AGE', source: ' ' }] }).kind).toBe('Unfit');
    expect(readValue(form, { grounds: [{ code: 'RICH', source: 'x' }] }).kind).toBe('Unfit');
  });

  it('of topics keeps their order and own words, each known and once', () => {
    const form = formOf('topics');
    const topics = [
      { code: 'OTHER', vi: '  Việc  khác ' },
      { code: 'LAND', vi: ' ', en: 'Soil' },
    ];
    const kept = {
      topics: [
        { code: 'OTHER', vi: 'Việc khác' },
        { code: 'LAND', en: 'Soil' },
      ],
    };
    expect(readValue(form, { topics })).toEqual({ kind: 'Read', value: kept });
    expect(sayValue(form, kept, 'vi')).toBe('Việc khác, Đất đai');
    expect(sayValue(form, kept, 'en')).toBe('Something else, Soil');
    expect(presentValue(form, kept).topics?.map(({ code }) => code)).toEqual(['OTHER', 'LAND']);
    for (const wrong of [
      [],
      [{ code: 'KITES' }],
      [{ code: 'LAND' }, { code: 'LAND' }],
      [{ code: 'LAND', vi: 'x'.repeat(81) }],
    ])
      expect(readValue(form, { topics: wrong }).kind).toBe('Unfit');
  });

  it('of places has at least one, in their order', () => {
    const form = formOf('dialogueResult');
    const value = { channels: ['MASS_MEDIA', 'PORTAL'] };
    expect(readValue(form, { channels: ['PORTAL', 'MASS_MEDIA'] })).toEqual({ kind: 'Read', value });
    expect(presentValue(form, value).channels).toEqual(value.channels);
    expect(sayValue(form, value, 'vi')).toBe('Phương tiện thông tin đại chúng, Cổng thông tin điện tử');
    for (const channels of [[], ['KITES']]) expect(readValue(form, { channels }).kind).toBe('Unfit');
  });

  it('has a parameter of its own key, once', () => {
    expect(new Set(parameters.map(({ key }) => key)).size).toBe(parameters.length);
  });
});

describe('What holds on a day', () => {
  const term = (id: string, depth: number | null, effectiveFrom: string, effectiveTo: string | null = null): Term => ({
    ...{ id, depth, effectiveFrom, effectiveTo },
  });
  const law = term('law', null, '2014-07-01');
  const province = term('province', 1, '2025-01-01');
  const own = term('own', 0, '2026-03-01', '2026-05-31');

  it('is of the nearest level, and falls back when that ends', () => {
    const all = [law, province, own];
    expect(termOn(all, '2024-12-31')?.id).toBe('law');
    expect(termOn(all, '2025-06-01')?.id).toBe('province');
    expect(termOn(all, '2026-04-01')?.id).toBe('own');
    expect(termOn(all, '2026-06-01')?.id).toBe('province');
    expect(termOn([], '2026-06-01')).toBeNull();
  });

  it('turns on the days it turns, and on no others', () => {
    const turns = comingTerms([law, province, own], '2026-01-01').map(({ from, term }) => [from, term?.id]);
    expect(turns).toEqual([
      ['2026-03-01', 'own'],
      ['2026-06-01', 'province'],
    ]);
    expect(comingTerms([province, term('above', null, '2027-01-01')], '2026-01-01')).toEqual([]);
  });

  it('never takes what was taken back before it began', () => {
    const back = term('back', 0, '2026-03-01', '2026-02-28');
    expect(isWithdrawn(back)).toBe(true);
    expect(isWithdrawn(own)).toBe(false);
    expect(termOn([law, back], '2026-03-01')?.id).toBe('law');
    expect(comingTerms([law, back], '2026-01-01')).toEqual([]);
  });
});

describe('A wish for a setting', () => {
  const wish = {
    ...{ agencyId: '', key: 'largestParty', value: { figure: 20 }, effectiveFrom: '2026-03-02' },
    source: 'Quyết định số 12/QĐ-UBND',
  };

  it('names its paper, and begins today or later', () => {
    expect(checkWish(wish, '2026-03-02').kind).toBe('Checked');
    const refused = checkWish({ ...wish, effectiveFrom: '2026-03-01', source: null as never }, '2026-03-02');
    expect(refused).toEqual({
      kind: 'FieldsInvalid',
      problems: [
        { field: 'source', problem: 'MISSING' },
        { field: 'effectiveFrom', problem: 'MALFORMED', fault: 'BEFORE_TODAY' },
      ],
    });
    expect(checkWish({ ...wish, effectiveTo: '2026-03-01' }, '2026-03-02')).toMatchObject({
      problems: [{ field: 'effectiveTo' }],
    });
    expect(checkWish({ ...wish, key: 'nothing' }, '2026-03-02')).toMatchObject({ problems: [{ field: 'key' }] });
  });
});
