import { ask, type Execute, Unanswered } from '../../api/execute.js';
import { signOutMutation } from './documents.js';

const owedKey = 'ban-lam-viec.con-dang-xuat';

/** Whether somebody signed out here while the server could not be reached, so that it does not know yet. */
export function isSignOutOwed(): boolean {
  return localStorage.getItem(owedKey) !== null;
}

/** Signs out. When the server cannot be reached it is owed: nobody is let in here by the old sign-in any more. */
export async function signOutAt(execute: Execute): Promise<void> {
  localStorage.setItem(owedKey, '1');
  await paySignOut(execute);
}

/** Tells the server of a sign-out that is owed; it stays owed when that fails. */
export async function paySignOut(execute: Execute): Promise<void> {
  if (!isSignOutOwed()) return;
  const fault = await ask(execute, signOutMutation, {}).then(
    () => undefined,
    (error: unknown) => error,
  );
  const isDone = fault === undefined || (fault instanceof Unanswered && fault.code === 'UNAUTHENTICATED');
  if (isDone) forgetSignOut();
}

/** Somebody has signed in here since: the old sign-in is gone from this browser. */
export function forgetSignOut(): void {
  localStorage.removeItem(owedKey);
}
