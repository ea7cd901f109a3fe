import { useAgencyTongue, useReader } from '../words/reader.js';

/** How to get there, in the words of the agency. */
export function Directions({ text }: { text: string }) {
  const tongue = useAgencyTongue();
  const [before = '', after = ''] = useReader().words.notice.directions.split('{text}');
  return (
    <p class="fact-note">
      {before}
      <span lang={tongue}>{text}</span>
      {after}
    </p>
  );
}
