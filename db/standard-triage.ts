import type { Executor } from './client.js';
import { standardReplies } from './standard-replies.js';
import { replyTemplate, triageGround } from './tables/triage.js';

type Ground = typeof triageGround.$inferInsert;

const receptionLaw = 'Luật Tiếp công dân số 42/2013/QH13';
const ownChoice = 'Mặc định của phần mềm, chưa có quy định của pháp luật; từng cơ quan có thể quy định khác';

/**
 * Grounds on which a registration is answered where no agency has said otherwise, in the order of the list.
 *
 * Those of the first two points of Điều 9 concern conduct at the place and are given there alone. None tells what kind of
 * matter it is: an answer must never say that somebody denounces.
 *
 * @see domain.md 1.1 (Điều 7, 8, 9, 18), 1.2, R10, R17
 */
const grounds: readonly Omit<Ground, 'id' | 'position' | 'effectiveFrom'>[] = [
  {
    code: 'NOT_COMPETENT',
    acts: ['REDIRECTED'],
    title: 'Không thuộc thẩm quyền',
    titleEn: 'Not within our competence',
    words: 'Nội dung không thuộc thẩm quyền giải quyết của cơ quan này.',
    wordsEn: 'The matter is not within the competence of this agency.',
    needsBody: true,
    source: `${receptionLaw}, Điều 8 và Điều 28`,
  },
  {
    code: 'WRONG_AGENCY',
    acts: ['REDIRECTED'],
    title: 'Đăng ký nhầm cơ quan',
    titleEn: 'Registered at another agency than meant',
    words: 'Nội dung do cơ quan khác tiếp và giải quyết.',
    wordsEn: 'Another agency receives people and decides about this.',
    needsBody: true,
    source: `${receptionLaw}, Điều 8 và Điều 28`,
  },
  {
    code: 'PROCEDURE',
    acts: ['REDIRECTED'],
    title: 'Là thủ tục hành chính',
    titleEn: 'An administrative procedure',
    words:
      'Nội dung là thủ tục hành chính, do Trung tâm Phục vụ hành chính công hoặc Bộ phận Một cửa tiếp nhận và trả kết quả, không cần chờ lịch tiếp của lãnh đạo.',
    wordsEn:
      'This is an administrative procedure: the one-stop service takes it in and hands out the result, without waiting for a leader’s day.',
    needsBody: true,
    source: 'Quy định về cơ chế một cửa, một cửa liên thông đang áp dụng tại địa phương',
  },
  {
    code: 'INFORMATION',
    acts: ['REDIRECTED'],
    title: 'Là yêu cầu cung cấp thông tin',
    titleEn: 'A request for information',
    words: 'Nội dung là yêu cầu cung cấp thông tin, được giải quyết theo thủ tục tiếp cận thông tin.',
    wordsEn: 'This is a request for information, which is answered under the law on access to information.',
    needsBody: true,
    source: 'Luật Tiếp cận thông tin số 104/2016/QH13',
  },
  {
    code: 'ALREADY_SETTLED',
    acts: ['DECLINED'],
    title: 'Đã giải quyết đúng pháp luật và thông báo bằng văn bản',
    titleEn: 'Settled according to law and told in writing',
    words:
      'Vụ việc đã được giải quyết đúng chính sách, pháp luật, được cơ quan có thẩm quyền kiểm tra, rà soát và thông báo bằng văn bản; Ông/Bà đã được tiếp, giải thích, hướng dẫn.',
    wordsEn:
      'The matter was settled according to policy and law, checked and reviewed by the competent body and told in writing, and you were received and advised.',
    needsDocument: true,
    source: `${receptionLaw}, khoản 3 Điều 9; Thông tư số 04/2021/TT-TTCP, Điều 4 (thông báo từ chối do người đứng đầu ký)`,
  },
  {
    code: 'GROUP_TOGETHER',
    acts: ['DECLINED', 'WAITLISTED'],
    title: 'Tiếp chung qua người đại diện',
    titleEn: 'Received together through representatives',
    words:
      'Nhiều người cùng đăng ký về một nội dung; nội dung này được tiếp chung trong một lượt, qua người đại diện do những người cùng nội dung cử ra.',
    wordsEn:
      'Several people registered with the same matter; it is received once, through representatives whom they choose.',
    source: `${receptionLaw}, khoản 2 Điều 7; Nghị định số 75/2012/NĐ-CP, Điều 5 (nay là Nghị định số 124/2020/NĐ-CP)`,
  },
  {
    code: 'DUPLICATE',
    acts: ['DECLINED'],
    title: 'Đã có đăng ký khác về cùng vụ việc',
    titleEn: 'Another registration for the same matter stands',
    words: 'Ông/Bà đã có một đăng ký khác về cùng vụ việc; đăng ký đó vẫn được giữ.',
    wordsEn: 'You have another registration for the same matter, which stands.',
    source: ownChoice,
  },
  {
    code: 'NO_ANSWER',
    acts: ['WAITLISTED', 'DECLINED'],
    title: 'Chưa nhận được thông tin đã đề nghị bổ sung',
    titleEn: 'What was asked for did not come',
    words: 'Cơ quan chưa nhận được thông tin đã đề nghị Ông/Bà bổ sung trong thời hạn.',
    wordsEn: 'What you were asked for did not reach us in time.',
    source: ownChoice,
  },
  {
    code: 'OTHERS_FIRST',
    acts: ['WAITLISTED'],
    title: 'Ưu tiên nội dung cấp bách hơn',
    titleEn: 'More urgent matters first',
    words: 'Buổi tiếp cần dành chỗ trước cho nội dung cấp bách hơn theo nội quy, quy chế tiếp công dân của cơ quan.',
    wordsEn: 'Places are needed first for more urgent matters, under the agency’s rules of reception.',
    source: `${receptionLaw}, khoản 1 và khoản 3 Điều 18`,
  },
  {
    code: 'OTHER_BY_LAW',
    acts: ['DECLINED', 'REFUSED_AT_PLACE'],
    title: 'Trường hợp khác theo quy định của pháp luật',
    titleEn: 'Another case provided for by law',
    words: 'Thuộc trường hợp khác mà pháp luật quy định được từ chối tiếp.',
    wordsEn: 'Another case in which the law allows refusing to receive.',
    needsDocument: true,
    source: `${receptionLaw}, khoản 4 Điều 9`,
  },
  {
    code: 'NOT_IN_CONTROL',
    acts: ['REFUSED_AT_PLACE'],
    title: 'Say do dùng chất kích thích, hoặc mất khả năng nhận thức, điều khiển hành vi',
    titleEn: 'Intoxicated, or without control of one’s acts',
    words: 'Người đến đang trong tình trạng không nhận thức hoặc không điều khiển được hành vi của mình.',
    wordsEn: 'The person was not aware, or not in control, of what they did.',
    source: `${receptionLaw}, khoản 1 Điều 9`,
  },
  {
    code: 'RULES_BROKEN',
    acts: ['REFUSED_AT_PLACE'],
    title: 'Đe dọa, xúc phạm, hoặc vi phạm nội quy nơi tiếp công dân',
    titleEn: 'Threats, insults, or breaking the rules of the place',
    words: 'Có hành vi đe dọa, xúc phạm cơ quan, tổ chức, người tiếp công dân hoặc vi phạm nội quy nơi tiếp công dân.',
    wordsEn: 'The person threatened or insulted somebody, or broke the rules of the place.',
    source: `${receptionLaw}, khoản 2 Điều 9`,
  },
];

/** Makes sure the national grounds and ready replies are there; what is there already, ended or not, stays as it is. */
export async function insertStandardTriage(tx: Executor): Promise<void> {
  await tx
    .insert(triageGround)
    .values(
      grounds.map((ground, index) => ({
        ...ground,
        id: idOf('1', index),
        position: index,
        effectiveFrom: '2014-07-01',
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(replyTemplate)
    .values(
      standardReplies.map((reply, index) => ({
        ...reply,
        id: idOf('2', index),
        source: ownChoice,
        effectiveFrom: '2014-07-01',
        createdAt: '2014-07-01T00:00:00.000Z',
      })),
    )
    .onConflictDoNothing();
}

function idOf(kind: string, index: number): string {
  return `01474c9a-6c00-7001-800${kind}-${String(index + 1).padStart(12, '0')}`;
}
