import type { Transaction } from '../client.js';
import { feedback } from '../tables/feedback.js';
import type { receptionVisit } from '../tables/visit.js';
import { addDays, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { insertAll } from './insert-all.js';
import type { ReceivedSeals } from './received-seeds.js';

type Visit = typeof receptionVisit.$inferInsert;

const said = [
  { grade: 5, about: 'SERVICE', text: 'Đến không hẹn trước mà vẫn được tiếp trong buổi sáng.' },
  { grade: 4, about: 'SERVICE', text: null },
  { grade: 2, about: 'SERVICE', text: 'Phải chờ gần hai giờ, phòng chờ nóng.' },
  { grade: 5, about: 'STAFF', text: 'Cô ở bàn tiếp đón hướng dẫn viết đơn rất tận tình.' },
  { grade: 4, about: 'SERVICE', text: null },
  { grade: 1, about: 'STAFF', text: 'Hỏi giấy tờ còn thiếu thì bị nói gắt.' },
] as const;

const mostOfEach = 8;

/** Words of people who came without registering, by the code they took home: of each office the last few. */
export async function insertSaidAfterVisits(
  tx: Transaction,
  visits: readonly Visit[],
  { now, seals }: { now: string; seals: Pick<ReceivedSeals, 'text'> },
): Promise<void> {
  const since = addDays(localDay(now), -150);
  const counts = new Map<string, number>();
  const of = visits.filter(({ agencyId, day, receivedBy }) => {
    if (receivedBy !== 'STAFF' || day < since) return false;
    counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
    return (counts.get(agencyId) ?? 0) <= mostOfEach;
  });
  await insertAll(
    tx,
    feedback,
    of.map((visit, at) => {
      const { grade, about, text } = said[at % said.length] ?? said[0];
      const id = demoId(`feedback of ${visit.id}`, visit.createdAt);
      return {
        ...{ id, visitId: visit.id, agencyId: visit.agencyId, day: visit.day, grade, about },
        ...{ staffAccountId: visit.recordedBy, createdAt: visit.createdAt },
        sealedComment: text === null ? null : seals.text(text, `feedback|comment|${id}`),
      };
    }),
  );
}
