import type { LetterFactsRow } from '../../db/letter-facts.js';
import type { GroundRow } from '../../db/triage-words.js';
import { spokenCode } from '../messages/letter-parts.js';
import { type LocalTime, localDayAt, localTimeAt } from '../messages/local-time.js';
import { wordsIn } from '../messages/words.js';
import type { ReplyFacts } from './reply-rules.js';

/** What is said with a reply beside the reply itself. */
export interface SaidBeside {
  ground: GroundRow | null;
  competentBody: string | null;
  documentNumber: string | null;
  dueDay: string | null;
  proposed: { startsAt: string; endsAt: string; receiver: string; place: string } | null;
}

/** What stands for the names between braces in a reply to one citizen, in the language of their letters. */
export function replyFactsOf(row: LetterFactsRow, said: SaidBeside): ReplyFacts {
  const words = wordsIn(row.locale);
  const isEnglish = row.locale.toUpperCase() === 'EN';
  const until = row.slotEndsAt === null ? null : localTimeAt(row.slotEndsAt);
  const { ground, proposed } = said;
  return {
    ma: spokenCode(row.code),
    'thoi-gian': words.times(localTimeAt(row.slotStartsAt ?? row.sessionStartsAt), until),
    'dia-diem': [row.pointName, row.room, row.address].filter(Boolean).join(', '),
    'co-quan': row.agencyName,
    'dien-thoai': row.agencyPhone,
    'nguoi-tiep': `${row.receiverTitle} ${row.receiverName}`,
    han: said.dueDay && dayOf(localDayAt(said.dueDay)),
    'can-cu': ground && (isEnglish ? ground.wordsEn : ground.words),
    'noi-tham-quyen': said.competentBody,
    'so-van-ban': said.documentNumber,
    'buoi-moi':
      proposed &&
      `${words.times(localTimeAt(proposed.startsAt), localTimeAt(proposed.endsAt))}, ${proposed.receiver}, ${proposed.place}`,
  };
}

/**
 * Everything the secretariat says to one citizen: the reply, then the reason and the paper it rests on, which no wording of
 * the reply can leave out.
 */
export function ownWordsOf(reply: string, said: SaidBeside, locale: string): string {
  const isEnglish = locale.toUpperCase() === 'EN';
  const label = isEnglish ? english : vietnamese;
  const { ground, competentBody, documentNumber } = said;
  const lines = [
    ground && `${label.reason}: ${isEnglish ? ground.wordsEn : ground.words}`,
    ground && `${label.source}: ${ground.source}.`,
    documentNumber && `${label.document}: ${documentNumber}.`,
    competentBody && `${label.body}: ${competentBody}.`,
  ].filter((line) => line !== null && line !== '');
  return [reply, lines.join('\n')].filter(Boolean).join('\n\n');
}

const vietnamese = { reason: 'Lý do', source: 'Căn cứ', document: 'Văn bản', body: 'Nơi giải quyết' };
const english = { reason: 'Reason', source: 'Ground', document: 'Document', body: 'Competent body' };

function dayOf({ day, month, year }: LocalTime): string {
  return `${day}/${month}/${year}`;
}
