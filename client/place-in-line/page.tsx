import { page } from '../pages/route.js';
import { placeInLine as english } from '../words/en/place-in-line.js';
import { type Language, useReader } from '../words/reader.js';
import { placeInLine as vietnamese } from '../words/vi/place-in-line.js';
import { PlaceInLineView } from './place-in-line-view.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** One's place in line by the QR code of a paper number. The page itself knows nobody. */
export const placeInLinePage = page<object>({
  route: '/cho-den-luot',
  island: 'place-in-line',
  load: () => ({ data: {} }),
  head: (_data, { language }) => ({
    title: speechIn(language).title,
    description: speechIn(language).description,
    hidden: true,
  }),
  View: ({ data }) => <PlaceInLineView data={data} speech={speechIn(useReader().language)} />,
});
