/** The twelve columns of the register of receptions. @see domain.md 1.2, F18, F19 */
export const registerColumns = [
  { number: '1', heads: ['STT'], headsEn: ['No.'], fact: 'ORDER' },
  { number: '2', heads: ['Ngày tiếp'], headsEn: ['Day'], fact: 'DAY' },
  { number: '3', heads: ['Họ tên – Địa chỉ'], headsEn: ['Name – address'], fact: 'PERSON' },
  {
    number: '4',
    heads: ['CCCD/CMND/Hộ chiếu (hoặc giấy tờ tùy thân khác)'],
    headsEn: ['Paper of identity'],
    fact: 'IDENTITY',
  },
  { number: '5', heads: ['Tóm tắt nội dung vụ việc'], headsEn: ['The matter in brief'], fact: 'SUMMARY' },
  {
    number: '6',
    heads: ['Phân loại đơn/Số công dân cùng nội dung'],
    headsEn: ['Kind of petition / people of the same matter'],
    fact: 'KIND_AND_PEOPLE',
  },
  { number: '7', heads: ['Cơ quan đã giải quyết'], headsEn: ['Body that has settled it'], fact: 'SETTLED_BY' },
  {
    number: '8',
    heads: ['Hướng xử lý', 'Thụ lý để giải quyết'],
    headsEn: ['How dealt with', 'Accepted'],
    fact: 'ACCEPTED',
  },
  {
    number: '9',
    heads: ['Hướng xử lý', 'Trả lại đơn và hướng dẫn'],
    headsEn: ['How dealt with', 'Returned with guidance'],
    fact: 'RETURNED_OR_GUIDED',
  },
  {
    number: '10',
    heads: ['Hướng xử lý', 'Chuyển đơn đến cơ quan, tổ chức, đơn vị có thẩm quyền'],
    headsEn: ['How dealt with', 'Forwarded to the competent body'],
    fact: 'FORWARDED',
  },
  { number: '11', heads: ['Theo dõi kết quả giải quyết'], headsEn: ['What came of it'], fact: 'RESULT' },
  { number: '12', heads: ['Ghi chú'], headsEn: ['Notes'], fact: 'NOTES' },
];
