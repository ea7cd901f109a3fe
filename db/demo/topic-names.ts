import type { policyParameter } from '../tables/policy.js';
import { demoId } from './demo-id.js';

/** A commune that names the topics in words of its people, and offers those they come with most first. */
export function topicNamesOfDemo(agencyId: string, at: string): typeof policyParameter.$inferInsert {
  return {
    ...{ id: demoId('policy topics', at), key: 'topics', agencyId, effectiveFrom: '2025-07-01' },
    value: {
      topics: [
        { code: 'LAND', vi: 'Đất đai, ruộng vườn', en: 'Land, fields and gardens' },
        { code: 'ENVIRONMENT', vi: 'Nước, rác, kênh mương', en: 'Water, waste and ditches' },
        { code: 'LAND_CLEARANCE_COMPENSATION' },
        { code: 'SOCIAL_POLICY' },
        { code: 'CONSTRUCTION' },
        { code: 'ADMINISTRATIVE_PROCEDURE' },
        { code: 'OTHER' },
      ],
    },
    source: 'Thông báo số 21/TB-UBND của UBND xã Thăng Bình (số liệu minh họa)',
  };
}
