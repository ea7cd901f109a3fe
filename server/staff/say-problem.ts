import { fieldWords, formWords } from './field-words.js';
import type { FieldFault, FieldProblem } from './shape.js';

type Locale = 'vi' | 'en';
type Words = Readonly<Record<Locale, string>>;

/** What a field is called in a sentence; its path where it has no name. Within a list the entry is counted from 1. */
export function sayField(field: string, locale: Locale): string {
  const path = field.split('.');
  const name = path.findLast((one) => !/^\d+$/.test(one)) ?? field;
  const called = fieldWords[name]?.[locale] ?? `“${field}”`;
  const entry = path.find((one) => /^\d+$/.test(one));
  if (entry === undefined) return called;
  const count = Number(entry) + 1;
  return locale === 'vi' ? `${called} (mục ${count})` : `${called} (entry ${count})`;
}

/** What is wrong with one field, by its name, and what would be right. */
export function sayProblem(problem: FieldProblem, locale: Locale): string {
  const called = sayField(problem.field, locale);
  const { vi, en } = templateOf(problem);
  const said = (locale === 'vi' ? vi : en)
    .replace('{field}', called)
    .replace('{least}', figure(problem.least, locale))
    .replace('{most}', figure(problem.most, locale));
  return `${said.charAt(0).toLocaleUpperCase(locale)}${said.slice(1)}`;
}

const faults: Readonly<Record<FieldFault, Words>> = {
  TOO_MANY: { vi: '{field} có nhiều nhất {most} mục.', en: '{field}: at most {most} entries.' },
  ENTRY_TOO_LONG: {
    vi: '{field}: mỗi mục dài nhất {most} ký tự.',
    en: '{field}: an entry has at most {most} characters.',
  },
  SPAN_TOO_LONG: { vi: '{field}: nhiều nhất {most} ngày một lần.', en: '{field}: at most {most} days at once.' },
  BEFORE_BEGIN: {
    vi: '{field} không được trước ngày bắt đầu.',
    en: '{field} must not come before the first day.',
  },
  OUT_OF_RANGE: { vi: '{field} phải từ {least} đến {most}.', en: '{field} must be from {least} to {most}.' },
  OUT_OF_ORDER: {
    vi: '{field}: giờ kết thúc phải sau giờ bắt đầu, khung sau không trước khung trước.',
    en: '{field}: hours end after they begin, and follow one another.',
  },
  TWICE: { vi: '{field}: có mục được nêu hai lần.', en: '{field}: something is named twice.' },
  BEFORE_TODAY: {
    vi: '{field} không được trước hôm nay: những gì đã qua giữ nguyên như lúc đó.',
    en: '{field} must not be before today: what has been stays as it was.',
  },
  DAY_TAKEN: {
    vi: '{field}: đã có nội dung khác bắt đầu từ ngày này. Xin chọn ngày khác hoặc bỏ nội dung đó trước.',
    en: '{field}: something else begins on this day. Choose another day or take that back first.',
  },
  NOT_OF_THIS_KIND: { vi: '{field} không dùng cho loại mục này.', en: '{field} is not for this kind of item.' },
};

const least: Words = { vi: '{field} phải từ {least} trở lên.', en: '{field} must be at least {least}.' };
const most: Words = { vi: '{field} không quá {most}.', en: '{field} must be at most {most}.' };
const missing: Words = { vi: 'Xin nhập {field}.', en: 'Please fill in {field}.' };
const tooLong: Words = { vi: '{field} quá dài.', en: '{field} is too long.' };
const longerThan: Words = { vi: '{field} dài nhất {most} ký tự.', en: '{field}: at most {most} characters.' };
const unreadable: Words = { vi: '{field} chưa đúng.', en: '{field} is not right.' };

function templateOf(problem: FieldProblem): Words {
  if (problem.fault === 'OUT_OF_RANGE' && problem.most === undefined) return least;
  if (problem.fault === 'OUT_OF_RANGE' && problem.least === undefined) return most;
  if (problem.fault) return faults[problem.fault];
  if (problem.problem === 'MISSING') return missing;
  if (problem.problem === 'TOO_LONG') return problem.most === undefined ? tooLong : longerThan;
  const form = formWords[problem.field.split('.').at(-1) ?? ''];
  return form ? { vi: `{field} ${form.vi}.`, en: `{field} ${form.en}.` } : unreadable;
}

function figure(number: number | undefined, locale: Locale): string {
  return number === undefined ? '' : number.toLocaleString(locale);
}
