import { useAgencyTongue, useReader } from '../words/reader.js';

/** Why, in the words of the agency, which are Vietnamese on every page. */
export function Reason({ text, class: look }: { text: string; class?: string }) {
  const tongue = useAgencyTongue();
  const { fate } = useReader().words.notice;
  const [before = '', after = ''] = fate.reason.split('{reason}');
  return (
    <p class={look}>
      {before}
      <span lang={tongue}>{text}</span>
      {after}
    </p>
  );
}
