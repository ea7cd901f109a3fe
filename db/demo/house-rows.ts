import type { PolicyKey } from '../policy-keys.js';
import type { job } from '../tables/job.js';
import type { letterTemplate } from '../tables/letter-template.js';
import type { policyParameter } from '../tables/policy.js';
import type { savedFilter } from '../tables/saved-filter.js';
import { addDays, addMonths, instantAt, localDay } from './day.js';
import { demoId } from './demo-id.js';

interface Place {
  agencyId: string;
  accountId: string;
  now: string;
}

const paper = (number: string) => `Quyết định số ${number}/QĐ-UBND (số liệu minh họa)`;

/** The topics of the city, those most asked for first, some in its own words. */
const cityTopics = [
  {
    code: 'LAND_CLEARANCE_COMPENSATION',
    vi: 'Giải tỏa, đền bù, tái định cư',
    en: 'Clearance, compensation, resettlement',
  },
  { code: 'LAND' },
  { code: 'CONSTRUCTION', vi: 'Xây dựng, trật tự đô thị', en: 'Building and urban order' },
  ...['ENVIRONMENT', 'SOCIAL_POLICY', 'EDUCATION', 'HEALTH', 'BUSINESS', 'ADMINISTRATIVE_PROCEDURE', 'OTHER'].map(
    (code) => ({ code }),
  ),
];

/** What the city set of its own: one value that holds, one that is to come, one that was taken back before it began. */
export function settingRows({ agencyId, accountId, now }: Place): (typeof policyParameter.$inferInsert)[] {
  const today = localDay(now);
  const set = (key: PolicyKey, from: string) => ({
    ...{ id: demoId(`setting ${key} ${from}`, now), key, agencyId, effectiveFrom: from },
    ...{ setBy: accountId, setAt: instantAt(addDays(today, -20), '09:10') },
  });
  return [
    { ...set('travelMinutes', '2025-07-01'), value: 45, source: paper('118') },
    {
      ...set('topics', '2025-07-01'),
      ...{ value: { topics: cityTopics }, source: paper('131') },
    },
    { ...set('largeGroupFrom', addMonths(today, 2)), value: 10, source: paper('204') },
    {
      ...set('registrationsPerPerson', addMonths(today, 1)),
      ...{ value: 3, source: `Dự thảo ${paper('197')}`, effectiveTo: addDays(addMonths(today, 1), -1) },
      ...{ endedBy: accountId, endedAt: instantAt(addDays(today, -12), '15:40') },
    },
  ];
}

/** One letter in the city's own words. */
export function letterRows({ agencyId, accountId, now }: Place): (typeof letterTemplate.$inferInsert)[] {
  const words = [
    'Kính gửi Ông/Bà,',
    'UBND thành phố xin nhắc Ông/Bà về lịch hẹn sắp tới tại Trụ sở tiếp công dân. Ông/Bà gửi xe miễn phí ở cổng phía sau.',
    [
      ...['Thời gian: {thoi-gian}', 'Người tiếp: {nguoi-tiep}', 'Địa điểm: {dia-diem}', '{hinh-thuc}'],
      ...['Mã đăng ký: {ma}', 'Xin mang theo: {mang-theo}'],
    ].join('\n'),
    '{huong-dan}',
    'Xem, đổi hoặc hủy đăng ký tại liên kết riêng của Ông/Bà: {lien-ket}',
    '{tro-giup}',
  ].join('\n\n');
  return [
    {
      ...{ id: demoId('letter REMINDER', now), agencyId, kind: 'REMINDER', channel: 'MAIL', locale: 'vi', version: 1 },
      ...{ subject: 'Nhắc lịch hẹn tiếp công dân ngày {ngay}', words, createdBy: accountId },
      createdAt: instantAt(addDays(localDay(now), -15), '10:05'),
    },
  ];
}

/** Filters of the city's secretary. */
export function filterRows({ accountId, now }: Place): (typeof savedFilter.$inferInsert)[] {
  const kept = (name: string, parts: string) => ({
    ...{ id: demoId(`filter ${name}`, now), accountId, list: 'dang-ky', name, parts, createdAt: now },
  });
  return [kept('Đất đai, chờ xem', 'linh-vuc=LAND'), kept('Chờ người dân trả lời', 'nhom=cho-dan')];
}

/** Long work of last month: done, stopped on the way, and files brought in, one of which was refused by line and column. */
export function jobRows({ agencyId, accountId, now }: Place): (typeof job.$inferInsert)[] {
  const day = addDays(localDay(now), -24);
  const asked = (name: string, from: string) => ({
    ...{ id: demoId(`job ${name}`, now), agencyId, askedBy: accountId, staffSessionId: demoId('sign-in of jobs', now) },
    ...{ input: { from, to: addMonths(from, 2) }, locale: 'vi', parts: [] },
  });
  return [
    {
      ...asked('generate', day),
      ...{ kind: 'GENERATE_CALENDARS', state: 'DONE', done: 14, total: 14, askedAt: instantAt(day, '08:20') },
      ...{ startedAt: instantAt(day, '08:20'), endedAt: instantAt(day, '08:21') },
      result: { schedules: 14, created: 61, unchanged: 8, notMade: 5 },
    },
    {
      ...asked('publish', day),
      ...{ kind: 'PUBLISH_CALENDARS', state: 'STOPPED', done: 4, total: 9, askedAt: instantAt(day, '08:40') },
      ...{ startedAt: instantAt(day, '08:40'), endedAt: instantAt(day, '08:42') },
      ...{ stopAskedAt: instantAt(day, '08:41'), stopAskedBy: accountId },
      result: { releases: 4, sessions: 22, late: 1 },
    },
    ...fileRows({ agencyId, accountId, now }, addDays(localDay(now), -10)),
  ];
}

/** The same table of sessions handed in twice: something came in between, then it was put right. */
function fileRows({ agencyId, accountId, now }: Place, day: string): (typeof job.$inferInsert)[] {
  const handedIn = (hour: string) => ({
    ...{ id: demoId(`job file ${hour}`, now), kind: 'IMPORT_SESSIONS', agencyId, askedBy: accountId, locale: 'vi' },
    ...{ staffSessionId: demoId('sign-in of jobs', now), input: { fileName: 'Lịch tiếp công dân quý IV.xlsx' } },
    ...{ askedAt: instantAt(day, hour), startedAt: instantAt(day, hour), endedAt: instantAt(day, hour) },
  });
  const place = { line: 14, column: 3, found: '', about: '' };
  return [
    {
      ...handedIn('14:05'),
      ...{ state: 'FAILED', failure: 'FILE_REFUSED', done: 0, total: 26 },
      result: { faults: [{ ...place, fault: 'LEADER_BUSY' }] },
    },
    { ...handedIn('14:20'), state: 'DONE', done: 26, total: 26, result: { created: 26 } },
  ];
}
