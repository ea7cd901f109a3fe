import type { Basis } from './notice.js';

const receptionLaw = 'Luật Tiếp công dân số 42/2013/QH13';
const amendment = 'Luật số 136/2025/QH15 sửa đổi Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo';
const amendedFrom = '2026-07-01';

/** The papers a reception on a day rests on; the amendment of 2025 only from when it is in force. */
export function legalBasisOn(day: string, basis: Basis): readonly string[] {
  const amended = day >= amendedFrom ? [amendment] : [];
  const papers: Record<Basis, readonly string[]> = {
    STATE: [receptionLaw, ...amended, 'Nghị định số 64/2014/NĐ-CP', 'Thông tư số 04/2021/TT-TTCP'],
    COUNCIL: [receptionLaw, ...amended],
    PARTY: ['Quy định số 11-QĐi/TW ngày 18/02/2019', 'Kết luận số 215-KL/TW ngày 23/11/2025', receptionLaw],
    ONLINE: [receptionLaw, ...amended, ...(amended.length > 0 ? [] : ['Quyết định số 748/QĐ-TTCP ngày 28/12/2023'])],
  };
  return papers[basis];
}

/** The papers of an ad hoc reception. */
export function adHocBasisOn(day: string): readonly string[] {
  return [`Điểm a khoản 3 Điều 18 ${receptionLaw}`, ...(day >= amendedFrom ? [amendment] : [])];
}

export const dialogueBasis: readonly string[] = [
  'Điều 43 Luật Tổ chức chính quyền địa phương năm 2025',
  'Điều 26 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
];

export const whatToBring =
  'Căn cước hoặc giấy tờ tùy thân khác; đơn (nếu có) và bản sao các giấy tờ, quyết định liên quan đến vụ việc. Người được ủy quyền mang theo giấy ủy quyền; nhóm từ 05 người trở lên mang theo văn bản cử người đại diện.';

export const whatToBringToDialogue = 'Giấy tờ tùy thân; câu hỏi, kiến nghị viết sẵn (nếu có) để gửi ban tổ chức.';
