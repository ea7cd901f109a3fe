type Locale = 'vi' | 'en';

/** The common topics and what they are called where an agency says nothing else. Their codes never change. */
export const topicWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  LAND: { vi: 'Đất đai', en: 'Land' },
  LAND_CLEARANCE_COMPENSATION: { vi: 'Bồi thường, giải phóng mặt bằng', en: 'Compensation and site clearance' },
  SOCIAL_POLICY: { vi: 'Chế độ, chính sách', en: 'Benefits and social policy' },
  CONSTRUCTION: { vi: 'Xây dựng, nhà ở', en: 'Construction and housing' },
  ENVIRONMENT: { vi: 'Môi trường', en: 'Environment' },
  EDUCATION: { vi: 'Giáo dục', en: 'Education' },
  HEALTH: { vi: 'Y tế', en: 'Health' },
  BUSINESS: { vi: 'Sản xuất, kinh doanh, lao động', en: 'Production, business and labour' },
  ADMINISTRATIVE_PROCEDURE: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  OTHER: { vi: 'Lĩnh vực khác', en: 'Something else' },
};

/** A topic as an agency offers it; null words: what everybody calls it. */
export interface OfferedTopic {
  code: string;
  vi: string | null;
  en: string | null;
}

/** The topics an agency offers, in its order, out of its policy `topics`; all of them where it says nothing. */
export function readTopics(value: unknown): OfferedTopic[] {
  const kept = partOf(value, 'topics');
  const read = Array.isArray(kept) ? kept.flatMap(topicOf) : [];
  const topics = read.filter(({ code }, at) => read.findIndex((one) => one.code === code) === at);
  return topics.length > 0 ? topics : Object.keys(topicWords).map((code) => ({ code, vi: null, en: null }));
}

/** What a topic is called at an agency; one it no longer offers goes by its common name. */
export function topicName(topics: readonly OfferedTopic[], code: string, locale: Locale): string {
  return topics.find((one) => one.code === code)?.[locale] ?? topicWords[code]?.[locale] ?? code;
}

/** Whether there is such a topic at all, offered or not. */
export function isTopic(code: string): boolean {
  return Object.hasOwn(topicWords, code);
}

function topicOf(kept: unknown): OfferedTopic[] {
  const code = partOf(kept, 'code');
  if (typeof code !== 'string' || !isTopic(code)) return [];
  return [{ code, vi: wordOf(kept, 'vi'), en: wordOf(kept, 'en') }];
}

function wordOf(kept: unknown, locale: Locale): string | null {
  const word = partOf(kept, locale);
  return typeof word === 'string' && word !== '' ? word : null;
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
