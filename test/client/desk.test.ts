import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../client/api/execute.js';
import { type DeskChange, Questions } from '../../client/desk/ask/questions.js';
import { outcomeOf } from '../../client/desk/ask/use-act.js';
import { agenciesOf, doorOf, holdsFor, type Me } from '../../client/desk/desk.js';
import { instantOf } from '../../client/desk/session/say.js';
import { deskAddress, placeOf } from '../../client/desk/shell/route.js';
import { daysUntil, weeksFrom } from '../../client/desk/today/weeks.js';

const change: DeskChange = { concern: 'session', kind: 'SessionEdited', sessionId: 'a', registrationId: null };

/** A watched question whose answers the test gives, one after another. */
function watched(questions: Questions, concerns: Parameters<Questions['watch']>[2]['concerns'] = ['session']) {
  const asked: { answer(data: unknown): void; fail(fault: Error): void }[] = [];
  const told: (() => void)[] = [];
  const leave = questions.watch('key', () => new Promise((answer, fail) => asked.push({ answer, fail })), {
    tell: () => {
      for (const one of told.splice(0)) one();
    },
    concerns,
  });
  const nextTold = () => new Promise<void>((resolve) => told.push(resolve));
  return { asked, leave, nextTold, known: () => questions.known('key') };
}

describe('A question of the desk', () => {
  it('keeps its answer while it is asked anew, and when that fails', async () => {
    const questions = new Questions();
    const { asked, known, nextTold } = watched(questions);
    expect(known()).toMatchObject({ data: undefined, isAsking: true });
    const first = nextTold();
    asked[0]?.answer({ n: 1 });
    await first;
    const again = questions.again('key');
    expect(known()).toMatchObject({ data: { n: 1 }, isAsking: true });
    asked[1]?.fail(new Unanswered('away', 'OFFLINE'));
    await again;
    expect(known()).toMatchObject({ data: { n: 1 }, isAsking: false, fault: { code: 'OFFLINE' } });
  });

  it('believes the latest asking, whichever answer comes first', async () => {
    const questions = new Questions();
    const { asked, known } = watched(questions);
    const again = questions.again('key');
    asked[1]?.answer({ n: 2 });
    await again;
    asked[0]?.answer({ n: 1 });
    await Promise.resolve();
    expect(known().data).toEqual({ n: 2 });
  });

  it('is asked anew once for many changes that concern it, and not for others', async () => {
    const questions = new Questions();
    const { asked, nextTold } = watched(questions, ({ sessionId }) => sessionId === 'a');
    questions.hear({ ...change, sessionId: 'b' });
    questions.hear(change);
    questions.hear(change);
    await nextTold();
    expect(asked).toHaveLength(2);
  });

  it('that may be remembered is shown from memory when the server is away, and only then', async () => {
    const kept = new Map<string, unknown>([['key', { n: 'of before' }]]);
    const memory = {
      keep: async (key: string, data: unknown) => void kept.set(key, data),
      recall: async (key: string) => kept.get(key),
    };
    const ask = (isRemembered: boolean, answer: () => Promise<unknown>) => {
      const questions = new Questions(memory);
      questions.watch('key', answer, { tell() {}, concerns: [], isRemembered });
      return questions;
    };
    const away = async () => {
      throw new Unanswered('away', 'OFFLINE');
    };
    const remembered = ask(true, away);
    await remembered.again('key');
    expect(remembered.known('key')).toMatchObject({ data: { n: 'of before' }, fault: { code: 'OFFLINE' } });
    const other = ask(false, away);
    await other.again('key');
    expect(other.known('key').data).toBeUndefined();
    const answered = ask(true, async () => ({ n: 'of now' }));
    await answered.again('key');
    expect(answered.known('key').data).toEqual({ n: 'of now' });
    expect(kept.get('key')).toEqual({ n: 'of now' });
  });

  it('that nobody looks at any more is forgotten with the next change', async () => {
    const questions = new Questions();
    const { asked, leave } = watched(questions);
    leave();
    questions.allAgain();
    expect(asked).toHaveLength(1);
    expect(questions.known('key').data).toBeUndefined();
  });
});

describe('An act', () => {
  it('that is refused says which fields, by whichever way the refusal names them', () => {
    expect(outcomeOf({ __typename: 'SessionSaved', session: { id: '1' } }).kind).toBe('done');
    const problems = [{ field: 'room', message: 'Quá dài' }];
    expect(outcomeOf({ message: 'Xin xem lại', problems })).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'room', text: 'Quá dài' }],
    });
    expect(outcomeOf({ message: 'Cần lý do', field: 'startsAt' })).toMatchObject({
      problems: [{ field: 'startsAt', text: 'Cần lý do' }],
    });
    expect(outcomeOf({ message: 'Đã hủy' })).toMatchObject({ kind: 'refused', problems: [] });
  });
});

describe('Whoever works', () => {
  const agency = (id: string, above: string[] = []) => ({
    ...{ id, name: id, shortName: id },
    ancestors: above.map((one) => ({ id: one })),
  });
  const me: Me = {
    username: 'thu',
    fullName: 'Thư',
    mustChangePassword: false,
    secondStep: { isSetUp: false, isNeeded: false },
    roles: [
      { role: 'SECRETARY', agency: agency('province') },
      { role: 'HEAD', agency: agency('commune', ['province']) },
      { role: 'ADMINISTRATOR', agency: agency('province') },
    ],
  };

  it('holds a role for what is below, and not for what is above', () => {
    expect(holdsFor(me, agency('commune', ['province']), ['SECRETARY'])).toBe(true);
    expect(holdsFor(me, agency('province'), ['HEAD'])).toBe(false);
    expect(holdsFor(me, agency('elsewhere'), ['SECRETARY', 'HEAD'])).toBe(false);
  });

  it('chooses among the agencies of their roles, each once', () => {
    expect(agenciesOf(me).map(({ id }) => id)).toEqual(['province', 'commune']);
  });

  it('waits at the door with a password of somebody else’s making, or without a phone where one is asked for', () => {
    expect(doorOf(me)).toBeNull();
    expect(doorOf({ ...me, mustChangePassword: true })).toBe('password');
    expect(doorOf({ ...me, secondStep: { isSetUp: false, isNeeded: true } })).toBe('second step');
    expect(doorOf({ ...me, secondStep: { isSetUp: true, isNeeded: true } })).toBeNull();
  });
});

describe('A place of the desk', () => {
  it('has one address in each language, and is found by it', () => {
    expect(deskAddress('vi', '/')).toBe('/ban-lam-viec');
    expect(deskAddress('en', '/buoi/1?the=khung-gio')).toBe('/en/ban-lam-viec/buoi/1?the=khung-gio');
    expect(placeOf('/en/ban-lam-viec/buoi/1')).toEqual({ language: 'en', path: '/buoi/1' });
    expect(placeOf('/ban-lam-viec/')).toEqual({ language: 'vi', path: '/' });
    expect(placeOf('/ban-lam-viec-khac')).toBeUndefined();
    expect(placeOf('/buoi/1')).toBeUndefined();
  });
});

describe('Days and hours', () => {
  it('are those of Viet Nam, wherever the desk stands', () => {
    expect(weeksFrom('2026-09-06T18:00:00.000Z', 2)).toEqual({ from: '2026-09-07', to: '2026-09-20' });
    expect(daysUntil('2026-02-27', '2026-03-02')).toBe(3);
    expect(instantOf('2026-09-07', '08:00')).toBe('2026-09-07T01:00:00.000Z');
    expect(instantOf('', '08:00')).toBeNull();
  });
});
