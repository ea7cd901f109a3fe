import { call, type Parameter } from './parameter.js';

/** How long answers may take, and where they are made known. What reads them: petitions, conclusions and dialogues. */
export const replyParameters: readonly Parameter[] = [
  {
    key: 'replyWorkingDays',
    group: 'REPLIES',
    title: call('Thời hạn trả lời người được tiếp', 'Time to reply to a person received'),
    lead: call(
      'Kể từ ngày tiếp: thông báo kết quả xử lý cho người đã được tiếp.',
      'From the day of the reception: telling the person what becomes of the matter.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 90, unit: call('ngày làm việc', 'working days') },
  },
  {
    key: 'complexReplyWorkingDays',
    group: 'REPLIES',
    title: call('Thời hạn trả lời vụ việc phức tạp', 'Time to reply in a complex matter'),
    lead: call(
      'Kể từ ngày tiếp, khi lượt tiếp được ghi là phức tạp.',
      'From the day of the reception, where the visit was marked as complex.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 120, unit: call('ngày làm việc', 'working days') },
  },
  {
    key: 'processingDays',
    group: 'REPLIES',
    title: call('Thời hạn xử lý đơn', 'Time to sort a petition'),
    lead: call(
      'Kể từ ngày nhận đơn: xác định đơn thuộc thẩm quyền của ai và chuyển đi.',
      'From the day it came in: finding whose it is and handing it on.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 90, unit: call('ngày', 'days') },
  },
  {
    key: 'frontResultDays',
    group: 'REPLIES',
    title: call('Thời hạn trả lời Ủy ban Mặt trận Tổ quốc', 'Time to answer the Fatherland Front'),
    lead: call(
      'Kể từ ngày giải quyết xong: báo kết quả đơn do Mặt trận chuyển đến.',
      'From the day a petition the Front handed on is settled: telling the Front.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 90, unit: call('ngày', 'days') },
  },
  {
    key: 'reportCutOffDay',
    group: 'REPLIES',
    title: call('Ngày bắt đầu lấy số liệu báo cáo', 'Day from which reports count'),
    lead: call(
      'Kỳ báo cáo lấy số liệu từ ngày này của tháng cuối kỳ trước; ghi 1 nếu tính trọn tháng.',
      'A reporting period counts from this day of the last month of the period before; 1 for whole months.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 28, unit: call('hằng tháng', 'of the month') },
  },
  {
    key: 'conclusionDeadline',
    group: 'REPLIES',
    title: call('Thời hạn thông báo kết luận sau buổi tiếp', 'Time to make a conclusion known after a reception'),
    lead: call(
      'Kể từ ngày tiếp định kỳ hoặc đột xuất của người đứng đầu. Luật không ấn định số ngày.',
      'From the day of a reception of the head. The law fixes no number of days.',
    ),
    form: { kind: 'LEAD', most: 90 },
  },
  {
    key: 'dialogueConclusionDays',
    group: 'REPLIES',
    title: call('Thời hạn thông báo kết quả đối thoại', 'Time to publish the result of a dialogue'),
    lead: call(
      'Kể từ ngày đối thoại của Chủ tịch UBND cấp xã với Nhân dân.',
      'From the day of the commune chair’s dialogue with the people.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 90, unit: call('ngày', 'days') },
  },
  {
    key: 'dialogueResult',
    group: 'REPLIES',
    title: call('Nơi thông báo kết quả đối thoại', 'Where the result of a dialogue is made known'),
    lead: call(
      'Kết quả đối thoại với Nhân dân chỉ được coi là đã thông báo khi đủ các nơi này.',
      'The result of a dialogue with the people counts as made known when it is out at all of these.',
    ),
    form: {
      kind: 'CHANNELS',
      choices: [
        { value: 'MASS_MEDIA', words: call('Phương tiện thông tin đại chúng', 'Mass media') },
        { value: 'POSTED_AT_OFFICE', words: call('Niêm yết tại trụ sở', 'Posted at the office') },
        {
          value: 'SENT_TO_RESIDENTIAL_UNITS',
          words: call('Gửi trưởng thôn, tổ trưởng tổ dân phố', 'Sent to heads of hamlets and residential groups'),
        },
        { value: 'PORTAL', words: call('Cổng thông tin điện tử', 'The portal') },
      ],
    },
  },
  {
    key: 'dialogueVoterPercent',
    group: 'REPLIES',
    title: call('Tỷ lệ cử tri đề nghị đối thoại', 'Share of voters who can ask for a dialogue'),
    lead: call(
      'Từ tỷ lệ này, đề nghị đối thoại buộc phải được tổ chức.',
      'From this share on a dialogue that was asked for must be held.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 100, unit: call('% cử tri', '% of the voters') },
  },
];
