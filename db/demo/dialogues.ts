import type { Transaction } from '../client.js';
import {
  dialogue,
  dialoguePublication,
  dialogueQuestion,
  dialogueStep,
  dialogueSupporter,
  dialogueTopic,
} from '../tables/dialogue.js';
import { dialoguePlan, dialoguePlanItem, dialogueRequest } from '../tables/dialogue-plan.js';
import { directive, directiveStep } from '../tables/directive.js';
import { feedback } from '../tables/feedback.js';
import { addDays, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { comments, type DialogueSeals, type DialogueSeed, dialogueSeeds, type QuestionSeed } from './dialogue-seeds.js';
import { insertAll } from './insert-all.js';
import type { SessionBundle } from './session-bundle.js';
import { accountOf } from './staff.js';
import { agencyId } from './structure-rows.js';

interface Around {
  bundles: readonly SessionBundle[];
  now: string;
  seals: DialogueSeals;
}

/** Dialogues as they stand now: one taking questions, one taking topics, one being followed up, one inside, one not needed. */
export async function insertDialogues(tx: Transaction, around: Around): Promise<void> {
  await insertPlans(tx, around.now);
  for (const seed of dialogueSeeds) await insertDialogue(tx, seed, around);
  await insertFeedback(tx, around);
}

async function insertDialogue(tx: Transaction, seed: DialogueSeed, around: Around): Promise<void> {
  const { now, seals } = around;
  const today = localDay(now);
  const begun = instantAt(addDays(today, -60), '08:00');
  const session = around.bundles.find((one) => seed.session && one.planned.slug.startsWith(seed.session))?.session;
  const id = demoId(`dialogue ${seed.name}`, begun);
  const day = seed.dayOff === null ? null : addDays(today, seed.dayOff);
  const met = { heldDay: seed.states.includes('HELD') ? day : null };
  const madeBy = accountOf(seed.agency);
  await insertAll(tx, dialogue, [
    {
      ...{ id, slug: `${seed.name}-${today.slice(0, 4)}`, agencyId: agencyId(seed.agency), kind: seed.kind },
      ...{ occasion: seed.occasion, year: Number(today.slice(0, 4)), title: seed.title, audience: seed.audience },
      ...{ area: seed.area, setting: seed.setting, sessionId: session?.id ?? null, day, ...met },
      ...{ state: seed.states.at(-1) ?? 'PLANNED', stateReason: seed.reason ?? null },
      ...{ announcedDay: seed.states.includes('ANNOUNCED') ? addDays(day ?? today, -10) : null },
      ...(seed.conclusion && day ? concludedAt(seed.conclusion, day) : {}),
      ...{ attendance: met.heldDay ? 86 : null, createdAt: begun, updatedAt: now },
    },
  ]);
  const steps = ['PLANNED', ...seed.states];
  await insertAll(
    tx,
    dialogueStep,
    steps.map((state, at) => ({
      ...{ dialogueId: id, number: at + 1, state, reason: at === steps.length - 1 ? (seed.reason ?? null) : null },
      ...{ madeBy, at: instantAt(addDays(localDay(begun), at * 5), '09:00') },
    })),
  );
  await insertTopics(tx, { id, seed, seals, at: begun });
  await insertQuestions(tx, { id, seed, seals, at: begun, today });
  if (met.heldDay) await insertTold(tx, { id, day: met.heldDay, madeBy, at: now });
}

function concludedAt(conclusion: string, day: string) {
  const issued = addDays(day, 5);
  return { conclusion, conclusionNumber: '57/TB-UBND', conclusionDay: issued, resultDay: addDays(day, 10) };
}

interface Sent {
  id: string;
  seed: DialogueSeed;
  seals: DialogueSeals;
  at: string;
}

async function insertTopics(tx: Transaction, { id, seed, seals, at }: Sent): Promise<void> {
  const rows = seed.topics.map(({ text, title, supporters, from }) => {
    const topicId = demoId(`topic ${seed.name} ${text}`, at);
    const state = title === null ? 'PENDING' : 'ACCEPTED';
    const sealed = seals.topic(topicId, id, text);
    const source = { channel: from?.channel ?? 'WEB', sealedSource: from ? seals.source(topicId, from.note) : null };
    return {
      ...sealed,
      ...source,
      id: topicId,
      dialogueId: id,
      title,
      state,
      supporterCount: supporters,
      createdAt: at,
    };
  });
  await insertAll(tx, dialogueTopic, rows);
  await insertAll(
    tx,
    dialogueSupporter,
    rows.flatMap((row) =>
      Array.from({ length: row.supporterCount }, (_, number) => ({
        ...{ topicId: row.id, supporterKey: seals.supporter(id, `${row.id} ${number}`), at },
      })),
    ),
  );
}

async function insertQuestions(tx: Transaction, given: Sent & { today: string }): Promise<void> {
  const { id, seed, seals, at, today } = given;
  const rows = seed.questions.map((question, index) => {
    const questionId = demoId(`question ${seed.name} ${question.text}`, at);
    const directiveId = question.how === 'DIRECTED' ? demoId(`directive ${questionId}`, at) : null;
    return {
      ...{ ...seals.question(questionId, question.text, question.name), id: questionId, dialogueId: id, directiveId },
      ...{ channel: seed.kind === 'INTERNAL_DIALOGUE' ? 'DESK' : 'WEB', publicText: question.publicText },
      ...{ ordering: index + 1, state: stateOf(question), ...preparing(question, today), ...answering(question, at) },
      ...{ createdAt: at, updatedAt: at },
    };
  });
  await insertAll(tx, dialogueQuestion, rows);
  for (const [index, question] of seed.questions.entries()) {
    const row = rows[index];
    if (row?.directiveId && question.owner) await insertDirective(tx, { ...given, row, question });
  }
}

function stateOf({ how, publicText, prepared, preparedBy }: QuestionSeed): string {
  if (how) return 'ANSWERED';
  if (publicText === null) return 'SUBMITTED';
  return prepared ? 'PREPARED' : preparedBy ? 'ASSIGNED' : 'ACCEPTED';
}

function preparing({ preparedBy, prepared }: QuestionSeed, today: string) {
  return {
    answeringAgencyId: preparedBy ? agencyId(preparedBy) : null,
    dueDay: preparedBy ? addDays(today, 3) : null,
    preparedAnswer: prepared ?? null,
  };
}

function answering({ how, answer, forwardedTo }: QuestionSeed, at: string) {
  const answered = { answeredHow: how ?? null, answer: answer ?? null, forwardedTo: forwardedTo ?? null };
  return { ...answered, answeredAt: how ? at : null };
}

interface Directing extends Sent {
  today: string;
  row: { id: string; directiveId: string | null };
  question: QuestionSeed;
}

async function insertDirective(tx: Transaction, { row, question, seed, at, today }: Directing): Promise<void> {
  const id = row.directiveId ?? '';
  const [createdBy, owner] = [accountOf(seed.agency), question.owner ?? seed.agency];
  const given = addDays(today, seed.dayOff ?? 0);
  const dueDay = addDays(given, 90);
  await insertAll(tx, directive, [
    {
      ...{ id, agencyId: agencyId(seed.agency), ownerAgencyId: agencyId(owner), sourceKind: 'DIALOGUE' },
      ...{ dialogueQuestionId: row.id, publicText: question.answer ?? '', givenDay: given },
      ...{ firstDueDay: dueDay, dueDay, publishedAt: at, createdBy, createdAt: at, updatedAt: at },
    },
  ]);
  const step = { directiveId: id, byAccountId: createdBy, byAgencyId: agencyId(seed.agency), at };
  await insertAll(tx, directiveStep, [
    { ...step, id: demoId(`${id} given`, at), act: 'GIVEN', toDueDay: dueDay },
    { ...step, id: demoId(`${id} published`, at), act: 'PUBLISHED' },
  ]);
}

async function insertTold(tx: Transaction, told: { id: string; day: string; madeBy: string; at: string }) {
  const details = ['Truyền thanh phường, bản tin sáng', 'Bảng tin trụ sở UBND phường', 'Gửi 32 tổ trưởng tổ dân phố'];
  const channels = ['MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS'];
  const { id: dialogueId, madeBy: recordedBy, at: recordedAt } = told;
  await insertAll(
    tx,
    dialoguePublication,
    channels.map((channel, at) => ({
      ...{ id: demoId(`${dialogueId} ${channel}`, recordedAt), dialogueId, what: 'RESULT', channel },
      ...{ day: addDays(told.day, 10), detail: details[at], recordedBy, recordedAt },
    })),
  );
}

async function insertPlans(tx: Transaction, now: string): Promise<void> {
  const today = localDay(now);
  const year = Number(today.slice(0, 4));
  const at = instantAt(`${year}-01-05`, '08:00');
  const plan = (agency: string, title: string, number: string) => ({
    ...{ id: demoId(`plan ${agency}`, at), agencyId: agencyId(agency), year, kind: 'PUBLIC_DIALOGUE', title },
    ...{ documentNumber: number, documentDay: `${year}-01-12`, issuedAt: at, createdBy: accountOf(agency) },
    ...{ createdAt: at, updatedAt: at },
  });
  const city = plan('ubnd-thanh-pho', `Kế hoạch đối thoại với Nhân dân năm ${year} của UBND thành phố`, '12/KH-UBND');
  const commune = plan('ubnd-xa-thang-binh', `Kế hoạch đối thoại với Nhân dân xã Thăng Bình năm ${year}`, '05/KH-UBND');
  await insertAll(tx, dialoguePlan, [city, { ...commune, parentId: city.id }]);
  const line = (ordering: number, kind: string, text: string, quarter: number | null = null) => ({
    ...{ id: demoId(`plan line ${ordering}`, at), planId: commune.id, ordering, kind, text, quarter },
    leadName: kind === 'DIALOGUE' ? 'Văn phòng HĐND và UBND xã' : null,
  });
  await insertAll(tx, dialoguePlanItem, [
    line(1, 'REQUIREMENT', 'Đúng luật, dân chủ, công khai'),
    line(2, 'REQUIREMENT', 'Nội dung thiết thực, đúng điều Nhân dân quan tâm'),
    line(3, 'REQUIREMENT', 'Sau đối thoại có kết luận, có người thực hiện, có thời hạn'),
    line(4, 'TASK', 'Lấy ý kiến Nhân dân về nội dung đối thoại', 2),
    line(5, 'TASK', 'Thông báo thời gian, địa điểm trước ít nhất 7 ngày', 3),
    line(6, 'TASK', 'Các phòng chuẩn bị trả lời', 3),
    line(7, 'TASK', 'Công bố kết quả trong 10 ngày', 4),
    line(8, 'TASK', 'Theo dõi việc thực hiện kết luận', 4),
    line(9, 'DIALOGUE', 'Đối thoại về đất đai và môi trường', 4),
  ]);
  const asked = { agencyId: commune.agencyId, voterCount: 8_405, thresholdPercent: 10, recordedBy: commune.createdBy };
  const source = 'Luật Tổ chức chính quyền địa phương 2025, Điều 43';
  await insertAll(tx, dialogueRequest, [
    {
      ...{ ...asked, id: demoId('request one', at), receivedDay: addDays(today, -40), signerCount: 912, source },
      ...{ content: 'Đề nghị đối thoại về bãi tập kết rác gần khu dân cư', recordedAt: now },
    },
  ]);
}

const mostOfEach = 14;

/** Words after visits of those who were received at sessions that were held. */
async function insertFeedback(tx: Transaction, { bundles, now, seals }: Around): Promise<void> {
  const received = bundles
    .filter(({ planned, session }) => planned.status === 'HELD' && session.day < localDay(now))
    .flatMap(({ session, registrations }) => registrations.map((one) => ({ session, registration: one })))
    .filter(({ registration }) => registration.status === 'CONFIRMED');
  const counts = new Map<string, number>();
  const ofEach = received.filter(({ session: { agencyId: of } }) => {
    counts.set(of, (counts.get(of) ?? 0) + 1);
    return (counts.get(of) ?? 0) <= mostOfEach;
  });
  const rows = ofEach.map(({ session, registration }, at) => {
    const said = comments[at % comments.length];
    const id = demoId(`feedback ${registration.id}`, session.endsAt);
    return {
      ...{ id, registrationId: registration.id, sessionId: session.id, agencyId: session.agencyId, day: session.day },
      ...{ leaderId: session.receiverLeaderId, grade: said?.grade ?? 5, about: said?.about ?? 'SERVICE' },
      ...{ sealedComment: said?.text ? seals.comment(id, said.text) : null, createdAt: session.endsAt },
    };
  });
  await insertAll(tx, feedback, rows);
}
