import { page } from '../pages/route.js';
import { guide as guideEn } from '../words/en/guide.js';
import { privacy as privacyEn } from '../words/en/privacy.js';
import { guide as guideVi } from '../words/vi/guide.js';
import { privacy as privacyVi } from '../words/vi/privacy.js';
import { type LongText, TextView } from './text-view.js';

/** How reception and registration work. */
export const guidePage = textPage('/huong-dan', { vi: guideVi, en: guideEn });

/** What is done with what people tell us. */
export const privacyPage = textPage('/quyen-rieng-tu', { vi: privacyVi, en: privacyEn });

function textPage(route: string, texts: Record<'vi' | 'en', LongText>) {
  return page<LongText>({
    route,
    load: ({ language }) => ({ data: texts[language] }),
    head: ({ title, description }) => ({ title, description }),
    View: TextView,
  });
}
