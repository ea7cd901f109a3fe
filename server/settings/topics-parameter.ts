import { topicWords } from '../registrations/topic-rules.js';
import { call, type Parameter } from './parameter.js';

/** Which topics booking offers, in which order, and how an agency words them. The codes stay, whatever they are called. */
export const topicsParameter: Parameter = {
  key: 'topics',
  group: 'BOOKING',
  title: call('Lĩnh vực để người đăng ký chọn', 'Topics offered when booking'),
  lead: call(
    'Thứ tự và tên gọi trên phiếu đăng ký của cơ quan. Đăng ký đã có giữ nguyên lĩnh vực; thống kê vẫn tính theo mã chung.',
    'Their order and names on the agency’s booking form. Registrations keep theirs; statistics go by the common codes.',
  ),
  form: { kind: 'TOPICS', choices: Object.entries(topicWords).map(([value, words]) => ({ value, words })) },
};
