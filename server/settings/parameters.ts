import { call, type Parameter } from './parameter.js';
import { replyParameters } from './reply-parameters.js';
import { topicsParameter } from './topics-parameter.js';

/**
 * Every parameter of policy, in the order of the page. One more is one more row: what reads it finds it by its key.
 *
 * @see domain.md 2.3, 7.1 (PolicyParameter)
 */
export const parameters: readonly Parameter[] = [
  {
    key: 'identity',
    group: 'BOOKING',
    title: call('Thông tin nhân thân khi đăng ký', 'What identifies a person when booking'),
    lead: call(
      'Điều công dân phải khai để đăng ký trước. Người đến trực tiếp không bị ràng buộc bởi mục này.',
      'What citizens must give to book ahead. Those who simply come are not bound by it.',
    ),
    form: {
      kind: 'CHOICE',
      choices: [
        { value: 'NAME_ONLY', words: call('Chỉ họ tên và cách liên hệ', 'The name and a way to be reached') },
        {
          value: 'ADDRESS_OR_NUMBER',
          words: call('Địa chỉ hoặc số giấy tờ tùy thân', 'An address or the number of a paper'),
        },
        { value: 'NUMBER', words: call('Số giấy tờ tùy thân', 'The number of a paper') },
      ],
    },
  },
  {
    key: 'registrationsPerPerson',
    group: 'BOOKING',
    title: call('Số đăng ký còn hiệu lực của một người', 'Registrations one person may hold'),
    lead: call(
      'Một người giữ được bao nhiêu đăng ký cùng lúc tại một cơ quan.',
      'How many a person may hold at the same time at one agency.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 20, unit: call('đăng ký', 'registrations') },
  },
  {
    key: 'largestParty',
    group: 'BOOKING',
    title: call('Số người nhiều nhất của một đăng ký', 'Most people of one registration'),
    lead: call(
      'Đoàn đông hơn số này xin liên hệ trực tiếp với cơ quan để được sắp xếp.',
      'A larger group is asked to call the agency, which arranges it.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 500, unit: call('người', 'people') },
  },
  {
    key: 'largeGroupFrom',
    group: 'BOOKING',
    title: call('Đoàn đông người tính từ', 'A large group begins with'),
    lead: call(
      'Từ số người này, lượt tiếp được tính là đoàn đông người trong danh sách, sổ và báo cáo.',
      'From so many people on a visit counts as a large group in lists, the register and reports.',
    ),
    form: { kind: 'NUMBER', least: 2, most: 100, unit: call('người', 'people') },
  },
  {
    key: 'representatives',
    group: 'BOOKING',
    title: call('Số người đại diện theo số người', 'Representatives by size of the group'),
    lead: call(
      'Nhiều người cùng nội dung cử người đại diện: từ bao nhiêu người thì được bao nhiêu đại diện.',
      'Many people with one matter choose who speaks for them: from how many people on, how many may.',
    ),
    form: { kind: 'REPRESENTATIVES' },
  },
  topicsParameter,
  {
    key: 'publicationLeadReception',
    group: 'CALENDAR',
    title: call('Thời hạn niêm yết trước buổi tiếp định kỳ', 'How long before a reception its notice is posted'),
    lead: call(
      'Công bố muộn hơn được đánh dấu là chậm; không bị chặn.',
      'What is published later is marked as late, and not blocked.',
    ),
    form: { kind: 'LEAD', most: 60 },
  },
  {
    key: 'publicationLeadDialogue',
    group: 'CALENDAR',
    title: call('Thời hạn thông báo trước buổi đối thoại', 'How long before a dialogue its notice is posted'),
    lead: call(
      'Công bố muộn hơn được đánh dấu là chậm; không bị chặn.',
      'What is published later is marked as late, and not blocked.',
    ),
    form: { kind: 'LEAD', most: 60 },
  },
  {
    key: 'publicationApproval',
    group: 'CALENDAR',
    title: call('Ai công bố lịch chưa có thông báo được ký', 'Who publishes what no signed notice announces'),
    lead: call(
      'Lịch kèm thông báo đã ký thì thư ký luôn công bố được.',
      'What a signed notice announces, secretaries can always publish.',
    ),
    form: {
      kind: 'CHOICE',
      choices: [
        { value: 'SECRETARY', words: call('Thư ký hoặc người đứng đầu', 'Secretaries or the head') },
        { value: 'HEAD', words: call('Chỉ người đứng đầu', 'The head alone') },
      ],
    },
  },
  {
    key: 'delegation',
    group: 'CALENDAR',
    title: call('Phân công cấp phó tiếp thay', 'A deputy receiving in the leader’s place'),
    lead: call(
      'Buổi do người khác tiếp không bao giờ được tính là ngày tiếp của người đứng đầu.',
      'A session somebody else receives at never counts as a day of the head.',
    ),
    form: {
      kind: 'CHOICE',
      choices: [
        { value: 'FORBID', words: call('Không được phân công', 'Not allowed') },
        { value: 'WARN', words: call('Được, sau khi đã xem cảnh báo', 'Allowed after the warning was seen') },
        { value: 'ALLOW', words: call('Được phân công', 'Allowed') },
      ],
    },
  },
  {
    key: 'travelMinutes',
    group: 'CALENDAR',
    title: call('Thời gian đi lại giữa hai nơi trong ngày', 'Time between two places on one day'),
    lead: call('Ít hơn thì người xếp lịch được cảnh báo.', 'Whoever arranges sessions is warned when there is less.'),
    form: { kind: 'NUMBER', least: 0, most: 480, unit: call('phút', 'minutes') },
  },
  {
    key: 'queue',
    group: 'RECEPTION',
    title: call('Thứ tự gọi trong ngày tiếp', 'The order of the line on the day'),
    lead: call(
      'Người đến đúng giờ hẹn được gọi theo giờ hẹn; người đến trực tiếp không chờ quá thời gian dưới đây sau những người có hẹn.',
      'Who comes in time is called by the slot; who simply comes waits behind them no longer than this.',
    ),
    form: {
      kind: 'FIGURES',
      figures: [
        {
          ...{ name: 'graceMinutes', least: 0, most: 120 },
          words: call('Số phút đến muộn vẫn tính là đúng hẹn', 'Minutes late that still count as in time'),
        },
        {
          ...{ name: 'patienceMinutes', least: 0, most: 480 },
          words: call('Số phút người đến trực tiếp chờ nhiều nhất', 'Minutes a walk-in waits at most'),
        },
        {
          ...{ name: 'returnMinutes', least: 0, most: 240 },
          words: call('Số phút chờ khi trở lại sau lần gọi vắng mặt', 'Minutes to wait after a missed call'),
        },
        {
          ...{ name: 'callsBeforeMissed', least: 1, most: 10 },
          words: call('Số lần gọi trước khi tính là vắng', 'Calls before somebody counts as absent'),
        },
      ],
    },
  },
  {
    key: 'queuePriorities',
    group: 'RECEPTION',
    title: call('Lý do được ưu tiên gọi trước', 'Reasons for going first'),
    lead: call(
      'Mỗi lý do kèm văn bản căn cứ; người đón tiếp chọn lý do, không tự đặt thêm.',
      'Each with the paper it rests on; receptionists choose one of these.',
    ),
    form: {
      kind: 'GROUNDS',
      choices: [
        { value: 'OLD_AGE', words: call('Người cao tuổi', 'Old age') },
        { value: 'DISABILITY', words: call('Người khuyết tật', 'Disability') },
        { value: 'PREGNANCY', words: call('Phụ nữ mang thai', 'Pregnancy') },
        { value: 'SMALL_CHILD', words: call('Người đi cùng trẻ nhỏ', 'With a small child') },
        { value: 'URGENT', words: call('Việc khẩn cấp', 'Urgent') },
      ],
    },
  },
  {
    key: 'undoWindowMinutes',
    group: 'CHANGES',
    title: call('Thời gian còn rút lại được một thay đổi', 'How long a change can be taken back'),
    lead: call(
      'Thư báo cho người đăng ký chỉ rời đi sau khoảng này.',
      'Letters to those registered leave only after this time.',
    ),
    form: { kind: 'NUMBER', least: 0, most: 120, unit: call('phút', 'minutes') },
  },
  {
    key: 'displacedAnswerDays',
    group: 'CHANGES',
    title: call('Thời hạn chọn buổi khác khi buổi bị hủy', 'Time to choose another session after a cancellation'),
    lead: call(
      'Trong thời hạn này người đăng ký giữ quyền ưu tiên; sau đó đăng ký hết hiệu lực.',
      'So long people keep their priority; then the registration ends.',
    ),
    form: { kind: 'NUMBER', least: 1, most: 365, unit: call('ngày', 'days') },
  },
  ...replyParameters,
  {
    key: 'secondStep',
    group: 'ACCESS',
    title: call('Vai trò phải dùng mã trên điện thoại khi đăng nhập', 'Roles that sign in with a code of the phone'),
    lead: call(
      'Người giữ một trong các vai trò này cài mã trên điện thoại ở lần đăng nhập kế tiếp.',
      'Whoever holds one of these sets up a phone at the next sign-in.',
    ),
    form: { kind: 'ROLES' },
  },
];

/** A parameter by its key; null for one nobody knows. */
export function parameterOf(key: string): Parameter | null {
  return parameters.find((one) => one.key === key) ?? null;
}

/** The word for a parameter in the audit: `LARGEST_PARTY`. */
export function auditWordOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
