import { GraphQLError } from 'graphql';

/** Why a request could not be answered at all. Expected “no”s are refusals, not faults. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'RETRY_UNKNOWN'
  | 'OVERLOADED'
  | 'CURSOR_INVALID';

type Words = { vi: string; en: string };

const words: Record<FaultCode, Words> = {
  UNAUTHENTICATED: { vi: 'Bạn cần đăng nhập để tiếp tục.', en: 'Please sign in to go on.' },
  FORBIDDEN: { vi: 'Tài khoản của bạn không có quyền làm việc này.', en: 'Your account may not do this.' },
  BAD_USER_INPUT: { vi: 'Dữ liệu gửi lên chưa đúng.', en: 'What was sent could not be used.' },
  RATE_LIMITED: {
    vi: 'Có quá nhiều lần thử trong thời gian ngắn. Xin chờ ít phút rồi thử lại; dữ liệu đã nhập không bị mất.',
    en: 'Too many attempts in a short time. Please wait a few minutes and try again; nothing you typed is lost.',
  },
  RETRY_UNKNOWN: {
    vi: 'Chưa rõ kết quả vì hệ thống vừa bị gián đoạn. Xin gửi lại với cùng khóa: việc đã làm sẽ không bị làm hai lần.',
    en: 'The outcome is unknown because the service was interrupted. Send again with the same key: nothing is done twice.',
  },
  OVERLOADED: {
    vi: 'Hệ thống đang có rất nhiều yêu cầu. Xin thử lại sau ít giây.',
    en: 'The service is very busy. Please try again in a few seconds.',
  },
  CURSOR_INVALID: { vi: 'Con trỏ không đọc được.', en: 'The cursor cannot be read.' },
};

interface FaultOptions {
  /** Instead of the usual words of the code. */
  detail?: string;
  retryAfterSeconds?: number;
  /** What programs can read about the place of the mistake, such as the name of an argument. */
  where?: Readonly<Record<string, unknown>>;
}

/** A fault that may be shown as it is: its text was written for people, in the language of the request. */
export class Fault extends GraphQLError {
  constructor(code: FaultCode, locale: keyof Words, options: FaultOptions = {}) {
    const { detail, retryAfterSeconds, where } = options;
    super(detail ?? words[code][locale], {
      extensions: { code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }), ...where },
    });
    this.name = 'Fault';
  }
}
