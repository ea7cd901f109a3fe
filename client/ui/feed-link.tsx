import { useProfileWords } from '../words/profile.js';
import { Icon } from './icon.js';
import { To } from './to.js';

/** A calendar that somebody's own calendar can follow. */
export function FeedLink({ path }: { path: string }) {
  return (
    <p class="feed no-print">
      <Icon name="clock" />
      <To path={path}>{useProfileWords().feed}</To>
    </p>
  );
}
