import { columns, saidOf } from './columns.js';
import { licence } from './licence.js';
import { addressOf, type Site } from './say.js';
import { feedWords } from './words.js';

/** What the CSV file holds, for machines: every column, its type, and the licence. @see W3C, Metadata Vocabulary for Tabular Data */
export function describeData(site: Site): object {
  const { locale } = site;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
    url: `${addressOf(site)}/du-lieu/lich.csv`,
    'dc:title': feedWords(locale).whole,
    'dc:description': feedWords(locale).about,
    'dc:license': { '@id': licence.url },
    'dc:rights': licence[locale],
    dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
    tableSchema: {
      primaryKey: columns[0] && saidOf(columns[0], locale).name,
      columns: columns.map((column) => {
        const { name, title, about } = saidOf(column, locale);
        const datatype = column.datatype === 'time' ? { base: 'time', format: 'HH:mm' } : column.datatype;
        return { name, titles: [name, title], 'dc:description': about, datatype };
      }),
    },
  };
}
