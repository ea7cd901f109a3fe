import type { Held } from '../booking/documents.js';
import type { Fault } from '../booking/outcome.js';
import type { Access, AnswerInput, CancelInput, MoveInput, ProposalInput, ReviewInput } from './documents.js';
import type { Changed, ChangeRefusal, Trouble } from './outcome.js';

/** What one looks at once the registration is open. */
export const pages = ['see', 'move', 'wait', 'cancel'] as const;
export type Page = (typeof pages)[number];

/** What was asked for and not yet answered for certain; sent again it must be exactly this. */
export type Attempt =
  | { move: MoveInput }
  | { cancel: CancelInput }
  | { answer: AnswerInput }
  | { review: ReviewInput }
  | { proposal: ProposalInput };

/** A registration in its holder's hands, or the way to it. */
export interface Manage {
  access: Access | null;
  /** Being looked for. */
  looking: boolean;
  trouble: Trouble | null;
  open: { held: Held; cursor: string } | null;
  page: Page;
  attempt: Attempt | null;
  sending: boolean;
  fault: Fault | null;
  refused: { kind: ChangeRefusal; message: string } | null;
  /** What was just done, to be said once. */
  done: 'moved' | 'cancelled' | 'answered' | 'reviewed' | null;
  /** What one is writing to the agency; kept until it has arrived. */
  draft: string;
}

export type Act =
  | { act: 'asked'; access: Access }
  | { act: 'found'; held: Held; cursor: string }
  | { act: 'failed'; trouble: Trouble }
  | { act: 'went'; page: Page }
  | { act: 'sent'; attempt: Attempt }
  | { act: 'answered'; changed: Changed }
  | { act: 'heard'; held: Held }
  | { act: 'drafted'; text: string }
  | { act: 'closed' };

export const nothingOpen: Manage = {
  access: null,
  looking: false,
  trouble: null,
  open: null,
  page: 'see',
  attempt: null,
  sending: false,
  fault: null,
  refused: null,
  done: null,
  draft: '',
};

/** The state after something happened. */
export function after(manage: Manage, act: Act): Manage {
  switch (act.act) {
    case 'asked':
      return { ...nothingOpen, access: act.access, looking: true };
    case 'found':
      return { ...manage, looking: false, trouble: null, open: { held: act.held, cursor: act.cursor } };
    case 'failed':
      return { ...manage, looking: false, trouble: act.trouble };
    case 'went':
      return { ...manage, page: act.page, refused: null, done: null };
    case 'sent':
      return { ...manage, attempt: act.attempt, sending: true };
    case 'answered':
      return answered({ ...manage, sending: false }, act.changed);
    case 'heard':
      return manage.open ? { ...manage, open: { ...manage.open, held: act.held } } : manage;
    case 'drafted':
      return { ...manage, draft: act.text };
    case 'closed':
      return nothingOpen;
  }
}

/** The page that is shown: finding comes before seeing, and an answer before the question. */
export type PageName = 'ask' | 'looking' | 'unanswered' | 'moved' | 'cancelled' | 'answered' | 'reviewed' | Page;

export function pageOf({ open, looking, access, fault, done, page }: Manage): PageName {
  if (!open) return looking && access?.link ? 'looking' : 'ask';
  if (fault) return 'unanswered';
  return page === 'see' ? (done ?? 'see') : page;
}

/** Whether two sights of a registration differ in what its holder cares about. */
export function isNews(before: Held, now: Held): boolean {
  return JSON.stringify(careOf(before)) !== JSON.stringify(careOf(now));
}

function careOf({ status, slot, waitingPosition, session, offer, review }: Held) {
  const { status: fate, startsAt, endsAt, room, point, assignedPosition, actualPosition } = session;
  const asked = offer && [offer.act, offer.choices, offer.nextOfLeader];
  return [
    status,
    slot,
    waitingPosition,
    fate,
    startsAt,
    endsAt,
    room,
    point,
    assignedPosition,
    actualPosition,
    asked,
    review,
  ];
}

/** A “no” about the place leads back to the choice; one about the registration, to the registration. */
const aboutPlace: readonly string[] = [
  'SamePlace',
  'OtherAgency',
  'SessionNotPublished',
  'SessionCalledOff',
  'SlotGone',
  'RegistrationNotYetOpen',
  'RegistrationClosed',
  'SessionFull',
];

function answered(manage: Manage, changed: Changed): Manage {
  switch (changed.outcome) {
    case 'moved':
    case 'answered':
    case 'reviewed':
    case 'cancelled': {
      const open = manage.open && { ...manage.open, held: changed.held };
      const draft = changed.outcome === 'reviewed' ? '' : manage.draft;
      return { ...manage, open, draft, page: 'see', attempt: null, fault: null, refused: null, done: changed.outcome };
    }
    case 'refused':
      return refused({ ...manage, attempt: null, fault: null }, changed);
    case 'fault':
      return { ...manage, attempt: null, fault: changed };
    default:
      return { ...manage, fault: changed };
  }
}

function refused(manage: Manage, { kind, message }: { kind: ChangeRefusal; message: string }): Manage {
  if (kind === 'AccessNotRecognised') {
    return { ...nothingOpen, trouble: { trouble: 'notFound', byLink: Boolean(manage.access?.link) } };
  }
  const page = manage.page === 'move' && aboutPlace.includes(kind) ? 'move' : 'see';
  return { ...manage, page, refused: { kind, message } };
}
