import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { display as english } from '../words/en/display.js';
import { fill } from '../words/fill.js';
import { type Language, useReader } from '../words/reader.js';
import { display as vietnamese } from '../words/vi/display.js';
import { type DisplayData, DisplayView } from './display-view.js';
import { displayQuery } from './documents.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** The wall screen of a reception point: numbers and rooms, nobody’s name. */
export const displayPage = page<DisplayData>({
  route: '/man-hinh/:point',
  island: 'display',
  frame: 'wall',
  cacheable: false,
  load: async ({ execute, params, search }) => {
    const { callDisplay: display } = await ask(execute, displayQuery, { point: params['point'] ?? '' });
    if (!display) return { missing: true };
    // The frame a screen keeps to be opened without a link: no number, which would be an old one by then.
    const isFrame = search.has('khung');
    const empty = { ...display, called: [], recent: [], waitingCount: 0 };
    return { data: { display: isFrame ? empty : display, isFrame } };
  },
  head: ({ display }, { language }) => ({
    title: `${speechIn(language).title} · ${display.point.name}`,
    description: fill(speechIn(language).description, { place: display.point.name }),
    hidden: true,
  }),
  View: ({ data }) => <DisplayView data={data} speech={speechIn(useReader().language)} />,
});
