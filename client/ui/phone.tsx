import { useReader } from '../words/reader.js';

/** A telephone number one can tap. */
export function Phone({ number }: { number: string }) {
  const { words } = useReader();
  return (
    <p class="phone">
      {words.notice.phone} <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>
    </p>
  );
}
