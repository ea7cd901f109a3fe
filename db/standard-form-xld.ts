type Heads = readonly string[];

const column = (number: number, heads: Heads, headsEn: Heads, measure?: string) => ({
  number: String(number),
  heads,
  headsEn,
  ...(measure === undefined ? {} : { measure }),
});

const carried = 'Kỳ trước chuyển sang';
const received = 'Tiếp nhận trong kỳ';
const eligible = 'Đơn đủ điều kiện xử lý';
const within = 'Thuộc thẩm quyền';
const beyond = 'Không thuộc thẩm quyền';

/** The columns of form 01/XLD; the order within 2–4 and 5–7 is uncertain in the copies that were read. @see domain.md 1.6, F25 */
export const petitionColumns = [
  { number: '1', heads: ['Tổng số đơn'], headsEn: ['Petitions in all'], sum: ['2', '3', '4', '5', '6', '7'] },
  column(2, [carried, 'Nhiều người đứng tên'], ['Carried over', 'Many signatories'], 'CARRIED.MANY'),
  column(3, [carried, 'Một người đứng tên'], ['Carried over', 'One signatory'], 'CARRIED.ONE'),
  column(4, [carried, 'Đơn khác'], ['Carried over', 'Other'], 'CARRIED.OTHER'),
  column(5, [received, 'Nhiều người đứng tên'], ['Received', 'Many signatories'], 'RECEIVED.MANY'),
  column(6, [received, 'Một người đứng tên'], ['Received', 'One signatory'], 'RECEIVED.ONE'),
  column(7, [received, 'Đơn khác'], ['Received', 'Other'], 'RECEIVED.OTHER'),
  column(8, ['Đơn đã xử lý'], ['Dealt with'], 'PROCESSED'),
  column(9, [eligible, 'Số đơn'], ['Eligible', 'Petitions'], 'ELIGIBLE'),
  column(10, [eligible, 'Số vụ việc'], ['Eligible', 'Matters'], 'ELIGIBLE.CASES'),
  column(11, [eligible, 'Khiếu nại'], ['Eligible', 'Complaints'], 'ELIGIBLE.COMPLAINT'),
  column(12, [eligible, 'Tố cáo'], ['Eligible', 'Denunciations'], 'ELIGIBLE.DENUNCIATION'),
  column(13, [eligible, 'Kiến nghị, phản ánh'], ['Eligible', 'Recommendations, feedback'], 'ELIGIBLE.KNPA'),
  column(14, [eligible, 'Đã giải quyết lần đầu'], ['Eligible', 'Settled, first time'], 'ELIGIBLE.SETTLED_FIRST'),
  column(15, [eligible, 'Đã giải quyết nhiều lần'], ['Eligible', 'Settled more than once'], 'ELIGIBLE.SETTLED_AGAIN'),
  column(16, [eligible, 'Đang giải quyết'], ['Eligible', 'Being settled'], 'ELIGIBLE.IN_RESOLUTION'),
  column(17, [eligible, 'Chưa giải quyết'], ['Eligible', 'Not settled'], 'ELIGIBLE.UNSETTLED'),
  column(18, [within, 'Tổng số'], ['Within jurisdiction', 'In all'], 'WITHIN'),
  column(19, [within, 'Khiếu nại'], ['Within jurisdiction', 'Complaints'], 'WITHIN.COMPLAINT'),
  column(20, [within, 'Tố cáo'], ['Within jurisdiction', 'Denunciations'], 'WITHIN.DENUNCIATION'),
  column(21, [within, 'Kiến nghị, phản ánh'], ['Within jurisdiction', 'Recommendations, feedback'], 'WITHIN.KNPA'),
  column(22, [beyond, 'Tổng số'], ['Beyond it', 'In all'], 'BEYOND'),
  column(23, [beyond, 'Hướng dẫn'], ['Beyond it', 'Guided'], 'BEYOND.GUIDED'),
  column(24, [beyond, 'Chuyển đơn'], ['Beyond it', 'Forwarded'], 'BEYOND.FORWARDED'),
  column(25, [beyond, 'Đôn đốc giải quyết'], ['Beyond it', 'Urged'], 'BEYOND.URGED'),
  column(26, ['Văn bản trả lời đối với đơn đã chuyển'], ['Replies to forwarded petitions'], 'REPLIES'),
  column(27, ['Ghi chú'], ['Notes']),
];

/** The sums of form 01/XLD. */
export const petitionIdentities = [
  { total: '1', parts: ['2', '3', '4', '5', '6', '7'] },
  { total: '9', parts: ['11', '12', '13'] },
  { total: '9', parts: ['14', '15', '16', '17'] },
  { total: '9', parts: ['18', '22'] },
  { total: '18', parts: ['19', '20', '21'] },
  { total: '22', parts: ['23', '24', '25'] },
];
