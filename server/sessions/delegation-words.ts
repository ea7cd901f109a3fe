import type { DelegationNote } from './delegation-rules.js';

/** What should be known before somebody else receives in the leader's place: what is the matter, then what it means. */
export const delegationWords: Readonly<Record<DelegationNote['kind'], { vi: string; en: string }>> = {
  DEPUTY_DISCOURAGED: {
    vi: 'Quy định hiện hành không nêu rõ việc cấp phó tiếp thay. Buổi này không được tính là ngày lãnh đạo trực tiếp tiếp công dân.',
    en: 'The rules in force do not provide for a deputy receiving instead. This will not count as the leader’s own day.',
  },
  NOT_A_STAND_IN: {
    vi: 'Người được phân công không thuộc các chức danh được tiếp thay theo lịch đã công bố.',
    en: 'This person holds none of the positions that the published schedule names for standing in.',
  },
  IN_PERSON_TOO_SELDOM: {
    vi: 'Trong kỳ này lãnh đạo chưa đủ số lần trực tiếp tiếp công dân mà lịch đã công bố; xin cân nhắc trước khi phân công.',
    en: 'The leader would receive in person less often in this period than the published schedule says; please consider it first.',
  },
};
