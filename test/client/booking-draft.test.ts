import { describe, expect, it } from 'vitest';
import { isTouched, newDraft, readDraft, writeDraft } from '../../client/booking/draft.js';
import { attemptOf } from '../../client/booking/input.js';
import { nextTrace, readTrace } from '../../client/booking/trail.js';
import { filled, rules } from './booking-facts.js';

describe('A form kept in the tab', () => {
  const attempt = attemptOf({ typed: filled().typed, slotId: 'x', sessionId: 's1', rules, language: 'vi', key: 'k' });
  const kept = { ...filled({ summary: 'Đường liên thôn' }), choice: { slotId: '08:30' }, attempt };

  it('comes back whole for the same session', () => {
    expect(readDraft(writeDraft(kept), 's1')).toEqual(kept);
  });

  it('keeps what was typed for another session, but neither the choice nor what was sent', () => {
    const elsewhere = readDraft(writeDraft(kept), 's2');
    expect(elsewhere).toEqual({ ...kept, sessionId: 's2', choice: null, attempt: null });
  });

  it.each([null, '', 'not JSON', '[]', '{"version":2}', '{"version":1,"sessionId":"s1","typed":7}'])(
    'is new when %j was kept',
    (text) => {
      expect(readDraft(text, 's1')).toEqual(newDraft('s1'));
    },
  );

  it('drops only the answers that cannot be read', () => {
    const text = JSON.stringify({ ...kept, typed: { ...kept.typed, phone: 7, representatives: [1] }, choice: 5 });
    const read = readDraft(text, 's1');
    expect(read.typed).toMatchObject({ fullName: 'Nguyễn Thị Mận', phone: '', representatives: [] });
    expect(read.choice).toBeNull();
  });

  it('begins without consent', () => {
    expect(newDraft('s1').typed.consentReminders).toBe(false);
    expect(isTouched(newDraft('s1'))).toBe(false);
    expect(isTouched(kept)).toBe(true);
  });
});

describe('What is sent', () => {
  const send = (typed: Parameters<typeof filled>[0], identity = rules.identity, slotId = 'slot') =>
    attemptOf({
      typed: filled(typed).typed,
      slotId,
      sessionId: 's1',
      rules: { ...rules, identity },
      language: 'vi',
      key: 'k',
    });

  it('is trimmed, and leaves out what was not said', () => {
    expect(send({ fullName: '  Lê Văn Tám ', email: ' ' })).toEqual({
      book: {
        idempotencyKey: 'k',
        slotId: 'slot',
        applicant: { fullName: 'Lê Văn Tám', phone: '0912 345 678', address: 'Thôn 3, xã Thăng Bình' },
        matter: { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [] },
        consentReminders: false,
        locale: 'VI',
      },
    });
  });

  it('goes to the waiting list of the session when one waits', () => {
    expect(send({}, 'NAME_ONLY', 'waiting')).toMatchObject({ join: { sessionId: 's1' } });
  });

  it('holds only what identifies the person at this agency', () => {
    const typed = { identifyBy: 'number', identityNumber: '048 090 001 234' } as const;
    expect(send(typed)).toMatchObject({
      book: { applicant: { identityKind: 'CITIZEN_ID', identityNumber: '048 090 001 234' } },
    });
    expect(send(typed)).not.toHaveProperty('book.applicant.address');
    expect(send(typed, 'NAME_ONLY')).not.toHaveProperty('book.applicant.identityNumber');
    expect(send({}, 'NAME_ONLY')).not.toHaveProperty('book.applicant.address');
  });

  it('holds neither phone nor consent of somebody who says they have no phone', () => {
    const sent = send({ noContact: true, consentReminders: true });
    expect(sent).not.toHaveProperty('book.applicant.phone');
    expect(sent).toHaveProperty('book.consentReminders', false);
  });

  it('names representatives only for a group that sends some in', () => {
    const representatives = ['H’Hen Niê', ' ', 'Y Moan'];
    expect(send({ partySize: '12', representatives })).toHaveProperty('book.matter.representatives', [
      'H’Hen Niê',
      'Y Moan',
    ]);
    expect(send({ partySize: '3', representatives })).toHaveProperty('book.matter.representatives', []);
  });
});

describe('The trail in the browser’s history', () => {
  it('remembers the step, how deep it is, and whether one was changing an answer', () => {
    const trace = nextTrace(nextTrace(readTrace(null), 'matter', false), 'time', true);
    expect(trace).toEqual({ step: 'time', depth: 2, returning: true });
    expect(readTrace(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
  });

  it.each([undefined, 7, 'x', { step: 'elsewhere', depth: '3' }])('begins anew at %j', (state) => {
    expect(readTrace(state)).toEqual({ step: 'time', depth: 0, returning: false });
  });
});
