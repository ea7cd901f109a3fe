/** Where a notice stands. @see domain.md 7.2 */
export type NoticeState = 'DRAFT' | 'SUBMITTED' | 'SIGNED' | 'PUBLISHED' | 'SUPERSEDED' | 'WITHDRAWN';

/** What can be done to a notice. An edit takes what was submitted back into draft. */
export type NoticeAct = 'edit' | 'submit' | 'sign' | 'publish' | 'withdraw' | 'supersede' | 'recordPosting';

const next: Readonly<Record<NoticeState, Partial<Record<NoticeAct, NoticeState>>>> = {
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { edit: 'DRAFT', sign: 'SIGNED', withdraw: 'WITHDRAWN' },
  SIGNED: { publish: 'PUBLISHED', withdraw: 'WITHDRAWN', recordPosting: 'SIGNED' },
  PUBLISHED: { supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN', recordPosting: 'PUBLISHED' },
  SUPERSEDED: { recordPosting: 'SUPERSEDED' },
  WITHDRAWN: {},
};

export const noticeStates = Object.keys(next) as readonly NoticeState[];

/** The state a notice has after an act; null when its state does not allow it. */
export function stateAfter(act: NoticeAct, state: NoticeState): NoticeState | null {
  return next[state][act] ?? null;
}

/** A state as the database keeps it. */
export function noticeStateIn(state: string): NoticeState {
  const found = noticeStates.find((one) => one === state);
  if (!found) throw new Error(`${state} is no state of a notice`);
  return found;
}

export interface NoticeWrongState {
  kind: 'NoticeWrongState';
  state: NoticeState;
}

/** Refuses an act that the notice's state does not allow; null when it does. */
export function refuseByNoticeState(act: NoticeAct, notice: { state: string }): NoticeWrongState | null {
  const state = noticeStateIn(notice.state);
  return stateAfter(act, state) === null ? { kind: 'NoticeWrongState', state } : null;
}
