import type { LetterFacts, LetterKind } from '../messages/letter.js';
import { notComing } from '../messages/letter-parts.js';

/** Facts of nobody, to look at a letter with: as long as real ones are. The agency is the reader's own. */
export function sampleFacts(
  kind: LetterKind,
  agency: { name: string; phone: string | null },
  locale: 'vi' | 'en',
): LetterFacts {
  const isEnglish = locale === 'en';
  const chair = isEnglish ? 'Chair of the People’s Committee' : 'Chủ tịch UBND';
  const deputy = isEnglish ? 'Vice Chair' : 'Phó Chủ tịch UBND';
  const isOther = kind === 'RECEIVER_CHANGED';
  const isWaiting = kind === 'WAITLISTED' || kind === 'WAITING_AGAIN' || kind === 'REVIEW_WAITLISTED';
  return {
    registrationId: '00000000-0000-7000-8000-000000000000',
    code: '4829135076',
    sessionSlug: 'buoi-mau',
    sessionKind: 'PERIODIC',
    mode: 'IN_PERSON',
    slotStartsAt: isWaiting ? null : '2026-12-23T01:30:00.000Z',
    slotEndsAt: isWaiting ? null : '2026-12-23T02:00:00.000Z',
    sessionStartsAt: '2026-12-23T01:00:00.000Z',
    previousStartsAt: kind === 'SESSION_RESCHEDULED' ? '2026-12-16T01:00:00.000Z' : null,
    agencyName: agency.name,
    agencyPhone: agency.phone,
    pointPhone: null,
    receiverTitle: isOther ? deputy : chair,
    receiverName: isOther ? 'Lê Thị Mẫu' : 'Trần Văn Mẫu',
    assignedTitle: chair,
    assignedName: 'Trần Văn Mẫu',
    awaitedName: kind === 'AWAITING_SUCCESSOR' ? 'Lê Thị Mẫu' : null,
    pointName: isEnglish ? 'Citizen reception office' : 'Trụ sở tiếp công dân',
    address: isEnglish ? '12 Tran Phu Street' : 'số 12 đường Trần Phú, phường Mẫu',
    room: isEnglish ? 'Room 2' : 'Phòng 2',
    whatToBring: isEnglish ? 'identity card; papers on the matter' : 'căn cước; giấy tờ liên quan',
    reason: givesReason(kind) ? (isEnglish ? 'an urgent meeting' : 'lãnh đạo dự cuộc họp đột xuất') : null,
    answerBy: kind === 'SESSION_CANCELLED' ? '2026-12-30' : null,
    replyBy: kind === 'MORE_ASKED' || kind === 'SESSION_PROPOSED' ? '2026-12-18' : null,
    sequence: 1,
  };
}

/** What the secretariat might have written, for kinds that carry such words. */
export function sampleOwnWords(kind: LetterKind, locale: 'vi' | 'en'): string | null {
  if (!['MORE_ASKED', 'SESSION_PROPOSED', 'REVIEW_WAITLISTED', 'REDIRECTED', 'DECLINED'].includes(kind)) return null;
  return locale === 'en'
    ? '(What the secretariat writes to this citizen stands here.)'
    : '(Nội dung cơ quan viết riêng cho công dân này được đặt tại đây.)';
}

function givesReason(kind: LetterKind): boolean {
  return kind.startsWith('SESSION_') || kind === 'RECEIVER_CHANGED' || (notComing.includes(kind) && kind === 'LAPSED');
}
