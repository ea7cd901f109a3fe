import { registerEnumType } from 'type-graphql';

export enum Locale {
  VI = 'VI',
  EN = 'EN',
}

registerEnumType(Locale, {
  name: 'Locale',
  description: 'The language of texts written for a person.',
  valuesConfig: { VI: { description: 'Tiếng Việt' }, EN: { description: 'English (tiếng Anh)' } },
});
