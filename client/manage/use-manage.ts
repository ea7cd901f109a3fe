import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Execute, ask as query } from '../api/execute.js';
import { newKey } from '../api/key.js';
import { secretIn } from './access.js';
import { change } from './change.js';
import { type Access, type AnswerInput, type CancelInput, registrationQuery } from './documents.js';
import { type Act, type Attempt, after, nothingOpen, type Page, pages } from './model.js';
import { troubleOf } from './outcome.js';

/** What a holder can do. */
export interface ManageActs {
  open(access: Access): void;
  walk(page: Page): void;
  back(): void;
  move(slotId: string): void;
  cancel(): void;
  /** Answers what the agency asks because it changed something. */
  answer(choice: Pick<AnswerInput, 'answer' | 'slotId' | 'waitIfFull'>): void;
  /** Keeps what one is writing to the agency. */
  draft(text: string): void;
  /** Sends what the secretariat asked for. */
  addWords(text: string): void;
  /** Agrees to the place the secretariat proposes, or keeps what is held. */
  answerProposal(accept: boolean): void;
  /** Sends the very same again, after no answer came. */
  again(): void;
  /** Forgets the registration on this device: on the page and in the address. */
  close(): void;
}

/** Finds a registration by the link's fragment or by what is typed, and changes it. The secret goes into requests only. */
export function useManage(execute: Execute) {
  const [manage, tell] = useReducer(after, nothingOpen);
  const [awake, setAwake] = useState(false);
  const now = useRef(manage);
  now.current = manage;
  const opening = useRef(execute);
  opening.current = execute;

  useEffect(() => {
    const follow = () => followAddress(opening.current, now.current.access, tell);
    const leaf = ({ state }: PopStateEvent) => tell({ act: 'went', page: pageIn(state) });
    follow();
    setAwake(true);
    addEventListener('hashchange', follow);
    addEventListener('popstate', leaf);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', leaf);
    };
  }, []);

  const busy = useRef(false);
  const send = async (attempt: Attempt) => {
    if (busy.current) return;
    busy.current = true;
    tell({ act: 'sent', attempt });
    const changed = await change(execute, attempt);
    busy.current = false;
    tell({ act: 'answered', changed });
    if ('held' in changed) history.replaceState({ page: 'see' }, '');
  };

  const ask = (attempt: (proof: CancelInput) => Attempt) => {
    const { access } = now.current;
    if (access) void send(attempt({ idempotencyKey: newKey(), access }));
  };

  const acts: ManageActs = {
    open: (access) => void open(execute, access, tell),
    walk: (page) => {
      history.pushState({ page }, '');
      tell({ act: 'went', page });
    },
    back: () => (pageIn(history.state) === 'see' ? tell({ act: 'went', page: 'see' }) : history.back()),
    move: (slotId) => ask((proof) => ({ move: { ...proof, slotId } })),
    cancel: () => ask((proof) => ({ cancel: proof })),
    answer: (choice) => ask((proof) => ({ answer: { ...proof, ...choice } })),
    draft: (text) => tell({ act: 'drafted', text }),
    addWords: (text) => ask((proof) => ({ review: { ...proof, text } })),
    answerProposal: (accept) => ask((proof) => ({ proposal: { ...proof, accept } })),
    again: () => void (now.current.attempt && send(now.current.attempt)),
    close: () => {
      history.replaceState(null, '', location.pathname);
      tell({ act: 'closed' });
    },
  };
  return { manage, awake, acts, tell };
}

async function open(execute: Execute, access: Access, tell: (act: Act) => void): Promise<void> {
  tell({ act: 'asked', access });
  try {
    const { registration, changeCursor } = await query(execute, registrationQuery, { access });
    if (registration) tell({ act: 'found', held: registration, cursor: changeCursor });
    else tell({ act: 'failed', trouble: { trouble: 'notFound', byLink: Boolean(access.link) } });
  } catch (failure) {
    tell({ act: 'failed', trouble: troubleOf(failure) });
  }
}

/** Opens what the address names. A jump within the page keeps the secret in the address, so that a reload still works. */
function followAddress(execute: Execute, known: Access | null, tell: (act: Act) => void): void {
  const secret = secretIn(location.hash);
  if (secret && secret !== known?.link) void open(execute, { link: secret }, tell);
  else if (!secret && known?.link) history.replaceState(history.state, '', `#${known.link}`);
}

function pageIn(state: unknown): Page {
  const found = typeof state === 'object' && state !== null && 'page' in state ? state.page : undefined;
  return pages.find((page) => page === found) ?? 'see';
}
