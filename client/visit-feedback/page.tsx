import { page } from '../pages/route.js';
import { visitFeedback as english } from '../words/en/visit-feedback.js';
import { type Language, useReader } from '../words/reader.js';
import { visitFeedback as vietnamese } from '../words/vi/visit-feedback.js';
import { VisitFeedbackView } from './visit-feedback-view.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** How it was, for who came without registering. The page itself knows nobody. */
export const visitFeedbackPage = page<object>({
  route: '/gop-y',
  island: 'visit-feedback',
  load: () => ({ data: {} }),
  head: (_data, { language }) => ({
    title: speechIn(language).title,
    description: speechIn(language).description,
    hidden: true,
  }),
  View: ({ data }) => <VisitFeedbackView data={data} speech={speechIn(useReader().language)} />,
});
