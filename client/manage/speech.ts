import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { manage } from '../words/vi/manage.js';

export type ManageWords = typeof manage;

/** The words of managing travel apart from the words of all pages, so that other pages need not load them. */
export const ManageSpeechContext = createContext<ManageWords | undefined>(undefined);

export function useManageSpeech(): ManageWords {
  const words = useContext(ManageSpeechContext);
  if (!words) throw new Error('A component of managing needs <ManageSpeechContext.Provider value={words}> above it.');
  return words;
}
