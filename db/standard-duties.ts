import type { Executor } from './client.js';
import { dutyRule } from './tables/duty.js';
import { policyParameter } from './tables/policy.js';

type DutyRow = typeof dutyRule.$inferInsert;
type PolicyRow = typeof policyParameter.$inferInsert;

const receptionLaw = 'Luật Tiếp công dân số 42/2013/QH13';
const partyRule = 'Quy định số 11-QĐi/TW ngày 18/02/2019';
const partyAmendment = `${partyRule}, sửa đổi theo Kết luận số 215-KL/TW ngày 23/11/2025`;

/**
 * Duties fixed by law and by the Party, with the days between which they hold (the last one included).
 *
 * For communes between 1/7/2025 and 30/6/2026 the law says once a week and one reading of the press once a month: the law
 * is taken. Province-level dialogues are a matter of local rules, which agencies enter for themselves.
 *
 * @see domain.md 1.1, 1.4, 1.5, 2.2, 2.3
 */
const duties: readonly DutyRow[] = [
  {
    id: '01474c9a-6c00-7003-8000-000000000001',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'PROVINCE', activity: 'RECEPTION', minCount: 1, per: 'MONTH' },
    effectiveFrom: '2014-07-01',
    source: `${receptionLaw}, khoản 5 Điều 12`,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000002',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'DISTRICT', activity: 'RECEPTION', minCount: 2, per: 'MONTH' },
    ...{ effectiveFrom: '2014-07-01', effectiveTo: '2025-06-30' },
    source: `${receptionLaw}, khoản 5 Điều 13 (cấp huyện kết thúc ngày 01/7/2025)`,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000003',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'COMMUNE', activity: 'RECEPTION', minCount: 1, per: 'WEEK' },
    ...{ effectiveFrom: '2014-07-01', effectiveTo: '2026-06-30' },
    source: `${receptionLaw}, điểm d khoản 2 Điều 15`,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000004',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'COMMUNE', activity: 'RECEPTION', minCount: 2, per: 'MONTH' },
    effectiveFrom: '2026-07-01',
    source: 'Luật số 136/2025/QH15 (chờ văn bản quy định chi tiết)',
  },
  ...['DEPARTMENT_DIRECTOR', 'CHIEF_INSPECTOR'].map((positionKind, i) => ({
    id: `01474c9a-6c00-7003-8000-00000000000${5 + i}`,
    ...{ positionKind, level: 'PROVINCE', activity: 'RECEPTION', minCount: 1, per: 'MONTH' },
    effectiveFrom: '2014-07-01',
    source: `${receptionLaw}, khoản 2 Điều 18 (người đứng đầu cơ quan hành chính nhà nước)`,
  })),
  {
    id: '01474c9a-6c00-7003-8000-000000000007',
    ...{ positionKind: 'PARTY_SECRETARY', level: 'PROVINCE', activity: 'RECEPTION', minCount: 1, per: 'MONTH' },
    effectiveFrom: '2019-02-18',
    source: partyAmendment,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000008',
    ...{ positionKind: 'PARTY_SECRETARY', level: 'DISTRICT', activity: 'RECEPTION', minCount: 1, per: 'MONTH' },
    ...{ effectiveFrom: '2019-02-18', effectiveTo: '2025-06-30' },
    source: `${partyRule} (cấp huyện kết thúc ngày 01/7/2025)`,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000009',
    ...{ positionKind: 'PARTY_SECRETARY', level: 'COMMUNE', activity: 'RECEPTION', minCount: 2, per: 'MONTH' },
    effectiveFrom: '2019-02-18',
    source: partyAmendment,
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000010',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'COMMUNE', activity: 'DIALOGUE', minCount: 1, per: 'YEAR' },
    ...{ effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' },
    source:
      'Luật Tổ chức chính quyền địa phương số 65/2025/QH15, Điều 24 (từ 01/3/2025) và số 72/2025/QH15, Điều 43: ít nhất một lần trong năm 2025',
  },
  {
    id: '01474c9a-6c00-7003-8000-000000000011',
    ...{ positionKind: 'COMMITTEE_CHAIR', level: 'COMMUNE', activity: 'DIALOGUE', minCount: 1, per: 'YEAR' },
    effectiveFrom: '2026-01-01',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
];

/** Policies the calendar goes by; an agency may have its own. */
const policies: readonly PolicyRow[] = [
  {
    id: '01474c9a-6c00-7004-8000-000000000001',
    key: 'publicationLeadReception',
    value: { days: 5, unit: 'WORKING_DAYS' },
    effectiveFrom: '2014-07-01',
    source: `${receptionLaw}, khoản 4 Điều 24`,
  },
  {
    id: '01474c9a-6c00-7004-8000-000000000002',
    key: 'publicationLeadDialogue',
    value: { days: 7, unit: 'DAYS' },
    effectiveFrom: '2025-03-01',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
  {
    id: '01474c9a-6c00-7004-8000-000000000003',
    key: 'travelMinutes',
    value: 60,
    effectiveFrom: '2014-07-01',
    source: 'Mặc định của phần mềm, chưa có quy định của pháp luật; từng cơ quan có thể quy định khác',
  },
];

/** Makes sure duties and leads are there; what is there already, changed or not, stays as it is. */
export async function insertStandardDuties(tx: Executor): Promise<void> {
  await tx
    .insert(dutyRule)
    .values([...duties])
    .onConflictDoNothing();
  await tx
    .insert(policyParameter)
    .values([...policies])
    .onConflictDoNothing();
}
