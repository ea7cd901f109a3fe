import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { dialogue } from '../words/vi/dialogue.js';

export type DialogueWords = typeof dialogue;

/** The words of dialogues travel apart from the words of all pages. */
export const DialogueSpeechContext = createContext<DialogueWords | undefined>(undefined);

export function useDialogueSpeech(): DialogueWords {
  const words = useContext(DialogueSpeechContext);
  if (!words) throw new Error('A part of a dialogue needs <DialogueSpeechContext.Provider value={words}> above it.');
  return words;
}
