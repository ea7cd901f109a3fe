import { describe, expect, it } from 'vitest';
import { SMS_CHARACTERS } from '../../server/messages/gsm.js';
import { letterKinds } from '../../server/messages/letter.js';
import { mailWords, smsWords, wordsIn } from '../../server/messages/words.js';
import { findFaults } from '../../server/templates/faults.js';
import { fillMail, fillShort, namesIn, standardTemplate } from '../../server/templates/letter-words.js';
import { sampleFacts, sampleOwnWords } from '../../server/templates/sample.js';

const agency = { name: 'UBND xã Bình Thử', phone: '0257 382 0000' };
const links = { publicUrl: 'https://tiepdan.example', manage: 'https://tiepdan.example/quan-ly#m' };
const both = ['vi', 'en'] as const;
const every = letterKinds.flatMap((kind) => both.map((locale) => ({ kind, locale })));
const standard = (kind: (typeof letterKinds)[number], channel: 'MAIL' | 'SMS', locale: 'vi' | 'en') =>
  standardTemplate({ kind, channel }, wordsIn(locale), sampleFacts(kind, agency, locale));

describe('The standard words of a letter', () => {
  it.each(every)(
    'say the same as words of one’s own that begin from them: $kind $locale by mail',
    ({ kind, locale }) => {
      const facts = sampleFacts(kind, agency, locale);
      const own = sampleOwnWords(kind, locale);
      const words = wordsIn(locale);
      const filled = fillMail(standard(kind, 'MAIL', locale), { kind, facts, locale, own }, { words, links });
      const said = mailWords({ kind, facts, locale, own }, links);
      expect(filled).toEqual({ subject: said.subject, text: said.text.replace(':\nhttps', ': https') });
    },
  );

  it.each(every)('and by short message: $kind $locale', ({ kind, locale }) => {
    const facts = sampleFacts(kind, agency, locale);
    const filled = fillShort(standard(kind, 'SMS', locale), { kind, facts, locale }, wordsIn(locale));
    expect(filled).toBe(smsWords({ kind, facts, locale }));
  });

  it.each(every)('have nothing against them: $kind $locale', ({ kind, locale }) => {
    const sample = sampleFacts(kind, agency, locale);
    for (const channel of ['MAIL', 'SMS'] as const)
      expect(
        findFaults({ kind, channel }, standard(kind, channel, locale), { words: wordsIn(locale), sample }),
      ).toBeNull();
  });
});

describe('Words of an agency’s own', () => {
  const sample = sampleFacts('BOOKED', agency, 'vi');
  const words = wordsIn('vi');
  const faultsOf = (kind: 'BOOKED' | 'SESSION_CANCELLED' | 'DECLINED', channel: 'MAIL' | 'SMS', text: string) =>
    findFaults({ kind, channel }, { subject: channel === 'MAIL' ? 'Lịch hẹn' : null, words: text }, { words, sample });

  it('are refused by the name of what is missing', () => {
    expect(faultsOf('BOOKED', 'MAIL', 'Xin chào, hẹn {thoi-gian}.')).toEqual({
      kind: 'LetterUnfinished',
      unknown: [],
      missing: ['dia-diem', 'ma', 'huong-dan', 'lien-ket'],
      signs: 0,
    });
    expect(faultsOf('SESSION_CANCELLED', 'MAIL', '{thoi-gian} {ma} {huong-dan} {lien-ket}')?.missing).toEqual([
      'ly-do',
    ]);
    expect(faultsOf('DECLINED', 'MAIL', '{thoi-gian} {ma} {huong-dan} {lien-ket}')?.missing).toEqual(['noi-dung']);
    expect(faultsOf('BOOKED', 'SMS', 'Hen {thoi-gian}')?.missing).toEqual(['dia-diem', 'ma']);
  });

  it('are refused by the name nobody knows', () => {
    expect(faultsOf('BOOKED', 'MAIL', '{ho-ten} {thoi-gian} {dia-diem} {ma} {huong-dan} {lien-ket}')?.unknown).toEqual([
      'ho-ten',
    ]);
    expect(faultsOf('BOOKED', 'SMS', '{thoi-gian} {dia-diem} {ma} {lien-ket}')?.unknown).toEqual(['lien-ket']);
  });

  it('keep a short message to one, without marks, and with room for the place', () => {
    const long = `Kính mời Ông/Bà ${'đến đúng giờ '.repeat(9)}{thoi-gian} {dia-diem} {ma}`;
    expect(faultsOf('BOOKED', 'SMS', long)?.signs).toBeGreaterThan(0);
    const short = { subject: null, words: 'UBND xã hẹn Ông/Bà {thoi-gian}, tại {dia-diem}. Mã {ma}.' };
    const text = fillShort(
      short,
      { kind: 'BOOKED', facts: { ...sample, address: 'x '.repeat(200) }, locale: 'vi' },
      words,
    );
    expect(text).toMatch(/^UBND xa hen Ong\/Ba 08:30 thu Tu 23\/12\/2026, tai Tru so tiep cong dan/);
    expect(text.length).toBeLessThanOrEqual(SMS_CHARACTERS);
    expect(text).toMatch(/Ma 482 913 5076\.$/);
  });

  it('leave out a line that names what this letter has nothing to say of', () => {
    const template = { subject: 'Hẹn {ngay}', words: 'Mã {ma}\nLý do: {ly-do}\n\n\n{noi-dung}\n\nMang: {mang-theo}' };
    expect(fillMail(template, { kind: 'BOOKED', facts: sample, locale: 'vi' }, { words, links })).toEqual({
      subject: 'Hẹn 23/12/2026',
      text: 'Mã 482 913 5076\n\nMang: căn cước; giấy tờ liên quan\n',
    });
    expect(namesIn(template.words)).toEqual(['ma', 'ly-do', 'noi-dung', 'mang-theo']);
  });
});
