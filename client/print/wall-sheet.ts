import { weeksOfMonth } from '../calendar/days.js';
import { sayAgency } from '../session/receiver.js';
import { hoursOf, sayInstant, weekdayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { printWords } from '../words/print.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { PaperSession } from './documents.js';
import type { PaperData } from './load.js';
import { monthGaps } from './notice-sheet.js';
import { isOff, noteLines, placeLine, whoLine } from './session-lines.js';
import type { WallDay, WallSheet } from './sheet.js';

/** Draws the month of an agency as a table for the wall beside the door: weeks from Monday, what is off struck through. */
export function wallSheet(reader: Reader, { agency, month, sessions }: PaperData): WallSheet {
  const words = printWords(reader.language);
  const address = `${reader.origin}${addressIn(reader.language, `/lich-thang/${agency.slug}/${month.slice(0, 7)}`)}`;
  const name = sayAgency(reader.language, agency);
  const { phone } = agency;
  return {
    form: 'wall',
    title: `${words.wall.title}, ${fill(words.wall.month, monthGaps(month))}: ${name}`,
    agency: name,
    heading: words.wall.title,
    month: fill(words.wall.month, monthGaps(month)),
    weekdays: words.wall.weekdays,
    weeks: weeksOfMonth(month).map((week) => week.map((day) => dayOf(reader, sessions, { day, month }))),
    foot: [
      [words.wall.walkIn, phone ? fill(words.wall.contact, { phone }) : ''].filter(Boolean).join(' '),
      fill(words.printed, { address, when: sayInstant(reader.words, reader.now) }),
    ],
    address,
  };
}

function dayOf(reader: Reader, sessions: readonly PaperSession[], at: { day: string; month: string }): WallDay {
  const weekday = weekdayOf(at.day);
  const isWeekend = weekday === 0 || weekday === 6;
  if (at.day.slice(0, 7) !== at.month.slice(0, 7)) return { number: null, isWeekend, entries: [] };
  const entries = sessions
    .filter(({ day }) => day === at.day)
    .map((session) => ({
      time: hoursOf(session.startsAt, session.endsAt),
      lines: [
        whoLine(reader, session),
        placeLine(session),
        ...noteLines(reader, session).slice(0, isOff(session) ? 1 : 0),
      ],
      isOff: isOff(session),
    }));
  return { number: Number(at.day.slice(8)), isWeekend, entries };
}
