import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { manage as english } from '../words/en/manage.js';
import { type Language, useReader } from '../words/reader.js';
import { manage as vietnamese } from '../words/vi/manage.js';
import { type Points, pointsQuery } from './documents.js';
import { ManageView } from './manage-view.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** Seeing, moving and cancelling a registration. The page itself knows nobody: what opens it stays in the browser. */
export const managePage = page<{ points: Points }>({
  route: '/quan-ly',
  island: 'manage',
  load: async ({ execute }) => ({ data: { points: (await ask(execute, pointsQuery, {})).receptionPoints.nodes } }),
  head: (_data, { language }) => ({
    title: speechIn(language).title,
    description: speechIn(language).description,
    hidden: true,
  }),
  View: ({ data }) => <ManageView data={data} speech={speechIn(useReader().language)} />,
});
