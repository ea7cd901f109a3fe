import type { Locale } from './say.js';

/** Words of the news of the promises book. */
const vietnamese = {
  title: (name: string) => `Sổ lời hứa: ${name}`,
  wholeTitle: 'Sổ lời hứa',
  about:
    'Mỗi lời hứa mới, đã thực hiện, được gia hạn, quá hạn, thôi thực hiện hay mở lại là một mục. Không có tên người dân.',
  NEW: 'Lời hứa mới',
  KEPT: 'Đã thực hiện',
  EXTENDED: 'Gia hạn',
  OVERDUE: 'Quá hạn',
  CANCELLED: 'Thôi thực hiện',
  REOPENED: 'Mở lại, thực hiện tiếp',
  headline: (what: string, text: string) => `${what}: ${text}`,
  owner: 'Cơ quan thực hiện',
  giver: 'Cơ quan chỉ đạo',
  due: 'Hạn thực hiện',
  done: 'Ngày hoàn thành',
  note: 'Cơ quan cho biết',
};

export type PromiseWords = typeof vietnamese;

const english: PromiseWords = {
  title: (name) => `Book of promises: ${name}`,
  wholeTitle: 'Book of promises',
  about:
    'One entry for each promise that is new, kept, given more time, overdue, called off or taken up again. No names.',
  NEW: 'New promise',
  KEPT: 'Kept',
  EXTENDED: 'Given more time',
  OVERDUE: 'Overdue',
  CANCELLED: 'Called off',
  REOPENED: 'Taken up again',
  headline: (what, text) => `${what}: ${text}`,
  owner: 'Owed by',
  giver: 'Directed by',
  due: 'Due on',
  done: 'Done on',
  note: 'The agency says',
};

export const promiseWords = (locale: Locale): PromiseWords => (locale === 'en' ? english : vietnamese);
