import { sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';

/** What a value of a field is called on the page, where it is a code or an id; nothing where it speaks for itself. */
export type SayValue = (field: string, value: string) => string | undefined;

/** Says a value of a paper as the page says it: names instead of codes, days as people write them. */
export function useSaid(say: SayValue = () => undefined): (field: string, value: string | null | undefined) => string {
  const { form } = useWords(papersWords);
  const { words } = useReader();
  return (field, value) => {
    if (!value) return form.nothing;
    return say(field, value) ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? sayDay(words, value, 'dayNumbers') : value);
  };
}
