import type { Executor } from './client.js';
import { policyParameter } from './tables/policy.js';

type PolicyRow = typeof policyParameter.$inferInsert;

const receptionLaw = 'Luật Tiếp công dân số 42/2013/QH13, khoản 2 Điều 7';
const amendment = 'Luật số 136/2025/QH15 (thông tin định danh; chờ văn bản quy định chi tiết)';
const groups = 'Nghị định số 75/2012/NĐ-CP, Điều 5 (nay là Nghị định số 124/2020/NĐ-CP)';
const ownChoice = 'Mặc định của phần mềm, chưa có quy định của pháp luật; từng cơ quan có thể quy định khác';

/**
 * What booking asks for, and what is promised when the agency changes something, where no agency has said otherwise. The
 * last day of a rule is included.
 *
 * A group of 5–10 people sends one or two representatives, from 10 at most five; below 5 the law says nothing, and
 * two may come in (domain.md 1.1).
 *
 * Whoever holds one of the roles of `secondStep` signs in with a code beside the password.
 */
const standard: readonly PolicyRow[] = [
  {
    id: '01474c9a-6c00-7001-8000-000000000001',
    key: 'identity',
    value: 'ADDRESS_OR_NUMBER',
    effectiveFrom: '2014-07-01',
    effectiveTo: '2026-06-30',
    source: receptionLaw,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000002',
    key: 'identity',
    value: 'ADDRESS_OR_NUMBER',
    effectiveFrom: '2026-07-01',
    source: `${receptionLaw}; ${amendment}`,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000003',
    key: 'representatives',
    value: {
      lines: [
        { fromPeople: 1, mostRepresentatives: 1 },
        { fromPeople: 2, mostRepresentatives: 2 },
        { fromPeople: 5, mostRepresentatives: 2 },
        { fromPeople: 10, mostRepresentatives: 5 },
      ],
    },
    effectiveFrom: '2014-07-01',
    source: groups,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000004',
    key: 'largestParty',
    value: 30,
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000005',
    key: 'registrationsPerPerson',
    value: 2,
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000006',
    key: 'undoWindowMinutes',
    value: 5,
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000007',
    key: 'displacedAnswerDays',
    value: 30,
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000008',
    key: 'delegation',
    value: 'WARN',
    effectiveFrom: '2014-07-01',
    effectiveTo: '2026-06-30',
    source: 'Luật Tiếp công dân số 42/2013/QH13, khoản 2 Điều 18 (người đứng đầu trực tiếp tiếp công dân)',
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000009',
    key: 'delegation',
    value: 'WARN',
    effectiveFrom: '2026-07-01',
    source: 'Luật số 136/2025/QH15 (không quy định việc ủy quyền tiếp công dân cho cấp phó)',
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000010',
    key: 'publicationApproval',
    value: 'SECRETARY',
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000011',
    key: 'secondStep',
    value: {
      roles: [
        ...['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST'],
        ...['CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'],
      ],
    },
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000012',
    key: 'largeGroupFrom',
    value: 5,
    effectiveFrom: '2014-07-01',
    source: groups,
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000013',
    key: 'replyWorkingDays',
    value: 10,
    effectiveFrom: '2014-07-01',
    source: 'Luật Tiếp công dân số 42/2013/QH13, khoản 2 Điều 28',
  },
  {
    id: '01474c9a-6c00-7001-8000-000000000014',
    key: 'dialogueConclusionDays',
    value: 10,
    effectiveFrom: '2025-03-01',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b1',
    key: 'complexReplyWorkingDays',
    value: 15,
    effectiveFrom: '2014-07-01',
    source: 'Quy định số 11-QĐi/TW',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b2',
    key: 'processingDays',
    value: 10,
    effectiveFrom: '2014-07-01',
    source: 'Thông tư số 05/2021/TT-TTCP',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b3',
    key: 'frontResultDays',
    value: 7,
    effectiveFrom: '2014-07-01',
    source: 'Quy chế phối hợp với Ủy ban MTTQ Việt Nam',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000c1',
    key: 'reportCutOffDay',
    value: 15,
    effectiveFrom: '2024-01-20',
    source:
      'Thông tư số 01/2024/TT-TTCP ngày 20/01/2024 (số liệu lấy từ ngày 15 đến ngày 14; ngày có hiệu lực cần đối chiếu)',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b4',
    key: 'conclusionDeadline',
    value: { days: 5, unit: 'WORKING_DAYS' },
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b5',
    key: 'dialogueResult',
    value: { channels: ['MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS'] },
    effectiveFrom: '2025-03-01',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b6',
    key: 'dialogueVoterPercent',
    value: 10,
    effectiveFrom: '2025-03-01',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000b7',
    key: 'topics',
    value: {
      topics: [
        ...['LAND', 'LAND_CLEARANCE_COMPENSATION', 'SOCIAL_POLICY', 'CONSTRUCTION', 'ENVIRONMENT', 'EDUCATION'],
        ...['HEALTH', 'BUSINESS', 'ADMINISTRATIVE_PROCEDURE', 'OTHER'],
      ].map((code) => ({ code })),
    },
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000a1',
    key: 'queue',
    value: { graceMinutes: 10, patienceMinutes: 60, returnMinutes: 15, callsBeforeMissed: 3 },
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
  {
    id: '01474c9a-6c00-7001-8000-0000000000a2',
    key: 'queuePriorities',
    value: {
      grounds: [
        { code: 'OLD_AGE', source: 'Luật Người cao tuổi số 39/2009/QH12 (cần đối chiếu văn bản hiện hành)' },
        { code: 'DISABILITY', source: 'Luật Người khuyết tật số 51/2010/QH12 (cần đối chiếu văn bản hiện hành)' },
        { code: 'PREGNANCY', source: ownChoice },
        { code: 'SMALL_CHILD', source: ownChoice },
        { code: 'URGENT', source: 'Theo ý kiến của người đứng đầu, tại chỗ' },
      ],
    },
    effectiveFrom: '2014-07-01',
    source: ownChoice,
  },
];

/** Makes sure the national defaults are there; what is there already, changed or not, stays as it is. */
export async function insertStandardPolicies(tx: Executor): Promise<void> {
  await tx
    .insert(policyParameter)
    .values([...standard])
    .onConflictDoNothing();
}
