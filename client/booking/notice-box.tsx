import { Icon } from '../ui/icon.js';
import type { Booking } from './model.js';
import { useSpeech } from './speech.js';

/** Why one is here again: what happened to the place one wanted. Everything typed is still there. */
export function NoticeBox({ booking: { notice } }: { booking: Booking }) {
  const words = useSpeech();
  if (!notice) return null;
  return (
    <div class="notice notice-few" role="status">
      <Icon name="few" />
      <div>
        <h2 class="notice-title">{words.notices[notice.kind]}</h2>
        <p>{notice.message}</p>
        {notice.kind !== 'slotGone' && <p>{words.time.notice}</p>}
      </div>
    </div>
  );
}
