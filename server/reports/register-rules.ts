import type { RegisterPetition } from '../../db/register.js';

/** A line of the register before it is worded: opened, and with what the law's columns ask for. */
export interface RegisterFacts {
  number: number;
  /** `dd/MM/yyyy`. */
  day: string;
  people: { fullName: string; address: string | null; identity: string | null }[];
  peopleCount: number;
  content: string | null;
  matters: string[];
  petitions: RegisterPetition[];
  answers: { body: string; number: string; isFinal: boolean }[];
  reply: { outcome: string; day: string; number: string | null } | null;
  refusal: { ground: string; number: string | null } | null;
  isDelegated: boolean;
}

/** What stands in a cell, by the name of its fact. */
export type RegisterCells = Readonly<Record<string, string>>;

/**
 * Words a line of the register (Mẫu số 03), in Vietnamese: it is a paper of the state.
 *
 * A visit of which nothing but a petition with its handlers is known has the same line as one with no petition at all.
 *
 * @see domain.md 1.2, F18, F19
 */
export function registerCells(facts: RegisterFacts): RegisterCells {
  const { people, petitions, answers, reply, refusal } = facts;
  const by = (...outcomes: string[]) => petitions.filter((one) => one.outcome && outcomes.includes(one.outcome));
  return {
    ORDER: String(facts.number),
    DAY: facts.day,
    PERSON: people.map((one) => [one.fullName, one.address].filter(Boolean).join(' – ')).join('; '),
    IDENTITY: people.flatMap((one) => one.identity ?? []).join('; '),
    SUMMARY: facts.content ?? facts.matters.join('; '),
    KIND_AND_PEOPLE: [
      ...new Set(petitions.map((one) => kinds[one.type] ?? one.type)),
      `${facts.peopleCount} người`,
    ].join(', '),
    SETTLED_BY: answers
      .map((one) => `${one.body} (${one.number}${one.isFinal ? ', đã hết thẩm quyền' : ''})`)
      .join('; '),
    ACCEPTED: by('ACCEPTED').length > 0 ? 'x' : '',
    RETURNED_OR_GUIDED: by('RETURNED', 'GUIDED').map(documented).join('; '),
    FORWARDED: by('FORWARDED').map(documented).join('; '),
    RESULT: [...petitions.flatMap(resultOf), ...(reply ? [replyOf(reply)] : [])].join('; '),
    NOTES: [facts.isDelegated ? 'Ủy quyền tiếp' : '', refusal ? refusalOf(refusal) : ''].filter(Boolean).join('; '),
  };
}

function documented({ outcome, forwardedTo, outcomeNumber }: RegisterPetition): string {
  const what = [outcome === 'RETURNED' ? 'Trả lại đơn' : outcome === 'GUIDED' ? 'Hướng dẫn' : '', forwardedTo ?? ''];
  return [...what, outcomeNumber ? `số ${outcomeNumber}` : ''].filter(Boolean).join(', ') || 'x';
}

function resultOf(one: RegisterPetition): string[] {
  const settled = one.resolvedDay ? [paper('Đã giải quyết', one.resolvedDay, one.resolutionNumber)] : [];
  const answered = one.replyDay ? [paper('Cơ quan nhận đơn đã trả lời', one.replyDay, one.replyNumber)] : [];
  return [...settled, ...answered];
}

function replyOf({ outcome, day, number }: NonNullable<RegisterFacts['reply']>): string {
  return paper(replies[outcome] ?? 'Đã trả lời', day, number);
}

function refusalOf({ ground, number }: NonNullable<RegisterFacts['refusal']>): string {
  return `Từ chối tiếp: ${grounds[ground] ?? ground}${number ? `, thông báo số ${number}` : ''}`;
}

function paper(what: string, day: string, number: string | null): string {
  const [year, month, date] = day.split('-');
  return `${what} ngày ${date}/${month}/${year}${number ? `, số ${number}` : ''}`;
}

const kinds: Readonly<Record<string, string>> = {
  COMPLAINT: 'Khiếu nại',
  DENUNCIATION: 'Tố cáo',
  RECOMMENDATION: 'Kiến nghị',
  FEEDBACK: 'Phản ánh',
  MIXED: 'Nhiều nội dung',
};

const replies: Readonly<Record<string, string>> = {
  ACCEPTED: 'Đã trả lời: thụ lý',
  MORE_TIME: 'Đã trả lời: cần thêm thời gian xem xét',
  NOT_ACCEPTED: 'Đã trả lời: không thụ lý',
  FORWARDED: 'Đã trả lời: chuyển cơ quan có thẩm quyền',
};

const grounds: Readonly<Record<string, string>> = {
  NOT_IN_CONTROL: 'không làm chủ được hành vi (khoản 1 Điều 9)',
  RULES_BROKEN: 'vi phạm nội quy, có lời lẽ đe dọa, xúc phạm (khoản 2 Điều 9)',
  ALREADY_SETTLED: 'vụ việc đã giải quyết đúng, đã kiểm tra, rà soát và thông báo bằng văn bản (khoản 3 Điều 9)',
  OTHER_BY_LAW: 'trường hợp khác theo quy định của pháp luật (khoản 4 Điều 9)',
};
