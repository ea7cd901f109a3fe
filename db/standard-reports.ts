import type { Executor } from './client.js';
import { receptionColumns, receptionIdentities } from './standard-form-tcd.js';
import { petitionColumns, petitionIdentities } from './standard-form-xld.js';
import { registerColumns } from './standard-register.js';
import { reportForm } from './tables/report.js';

type FormRow = typeof reportForm.$inferInsert;

/**
 * The register and the forms that papers of the state fix, with the days between which they hold.
 *
 * The columns of the forms of Thông tư 01/2024/TT-TTCP were not to be found: those of its predecessor stand in until somebody
 * enters them, and say so.
 *
 * @see domain.md 1.2, 1.6, 2.3
 */
const forms: readonly FormRow[] = [
  {
    id: '01474c9a-6c00-7005-8000-000000000001',
    ...{ code: 'SO_TIEP_CONG_DAN', kind: 'REGISTER', effectiveFrom: '2021-11-15' },
    ...{ title: 'Sổ tiếp công dân (Mẫu số 03)', titleEn: 'Register of receptions (form 03)' },
    ...{ columns: registerColumns, identities: [] },
    source: 'Mẫu số 03 ban hành kèm theo Thông tư số 04/2021/TT-TTCP ngày 01/10/2021',
  },
  {
    id: '01474c9a-6c00-7005-8000-000000000002',
    ...{ code: '01_TCD', kind: 'FIGURES', effectiveFrom: '2014-07-01' },
    title: 'Biểu số 01/TCD – Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất',
    titleEn: 'Form 01/TCD – Receptions: regular, periodic and ad hoc',
    ...{ columns: receptionColumns, identities: receptionIdentities },
    source: 'Theo cấu trúc Thông tư số 02/2021/TT-TTCP; cần đối chiếu với Thông tư số 01/2024/TT-TTCP',
  },
  {
    id: '01474c9a-6c00-7005-8000-000000000003',
    ...{ code: '01_XLD', kind: 'FIGURES', effectiveFrom: '2014-07-01' },
    title: 'Biểu số 01/XLD – Tổng hợp kết quả xử lý đơn',
    titleEn: 'Form 01/XLD – Petitions: how they were dealt with',
    ...{ columns: petitionColumns, identities: petitionIdentities },
    source: 'Theo cấu trúc Thông tư số 02/2021/TT-TTCP; cần đối chiếu với Thông tư số 01/2024/TT-TTCP',
  },
];

/** Adds the forms that are not there yet; what was entered for an agency is left alone. */
export async function insertStandardReports(db: Executor): Promise<void> {
  await db
    .insert(reportForm)
    .values([...forms])
    .onConflictDoNothing();
}
