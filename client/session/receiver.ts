import { fill } from '../words/fill.js';
import type { Language, Reader } from '../words/reader.js';
import type { PositionLine, SessionCard } from './documents.js';

/** “Ông Nguyễn Văn An” as this reader says it. */
export function sayLeader(
  { words }: Pick<Reader, 'words'>,
  { honorific, fullName }: Pick<PositionLine['leader'], 'honorific' | 'fullName'>,
): string {
  const { honorifics } = words.session;
  const said = honorific === 'Ông' ? honorifics.man : honorific === 'Bà' ? honorifics.woman : honorific;
  return `${said} ${fullName}`.trim();
}

export function sayTitle(language: Language, { title, titleEn }: Pick<PositionLine, 'title' | 'titleEn'>): string {
  return (language === 'en' && titleEn) || title;
}

export function sayAgency(language: Language, { name, nameEn }: { name: string; nameEn: string | null }): string {
  return (language === 'en' && nameEn) || name;
}

type Whom = Pick<SessionCard, 'assignedPosition' | 'actualPosition'>;

/** Who will really sit there: the actual receiver if it is another than the assigned one, told as such. */
export function receiverOf({ assignedPosition, actualPosition }: Whom) {
  const instead = actualPosition && actualPosition.id !== assignedPosition.id ? actualPosition : undefined;
  return { receiver: instead ?? assignedPosition, insteadOf: instead ? assignedPosition : undefined };
}

/** One line that names a session by whom one will meet. */
export function sayReceiver(reader: Pick<Reader, 'words'>, session: Whom): string {
  return sayLeader(reader, receiverOf(session).receiver.leader);
}

/** Title and short description of a session for heads and announcements. */
export function nameSession(reader: Reader, session: Whom & Pick<SessionCard, 'kind'>): string {
  const { words } = reader;
  return fill(words.session.named, { kind: words.session.kinds[session.kind], who: sayReceiver(reader, session) });
}
