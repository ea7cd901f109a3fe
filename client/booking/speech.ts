import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill } from '../words/fill.js';
import type { booking } from '../words/vi/booking.js';
import type { registration } from '../words/vi/registration.js';
import type { Problem } from './problems.js';

export type BookingWords = typeof booking;
export type RegistrationWords = typeof registration;

/** The words of booking travel apart from the words of all pages, so that other pages need not load them. */
export const SpeechContext = createContext<BookingWords | undefined>(undefined);

export function useSpeech(): BookingWords {
  const words = useContext(SpeechContext);
  if (!words) throw new Error('A component of the booking needs <SpeechContext.Provider value={words}> above it.');
  return words;
}

/** Words that booking and managing share, for the parts they share. */
export const RegistrationSpeechContext = createContext<RegistrationWords | undefined>(undefined);

export function useRegistrationSpeech(): RegistrationWords {
  const words = useContext(RegistrationSpeechContext);
  if (!words) throw new Error('A part of a registration needs <RegistrationSpeechContext.Provider> above it.');
  return words;
}

/** Id of the control that answers a field, for labels, descriptions and the list of errors. */
export const idOf = (field: Problem['field']) => `o-${field}`;

/** What is wrong with a field, in words: the API's own, or our hint with its limit. */
export function sayProblem({ hints, numbers }: BookingWords, problem: Problem): string {
  if ('message' in problem) return problem.message;
  return fill(hints[problem.hint], { limit: (problem.limit ?? 0).toLocaleString(numbers) });
}

/** The problem of one field as its control shows it. */
export function errorAt(words: BookingWords, problems: readonly Problem[], field: Problem['field']) {
  const found = problems.find((problem) => problem.field === field);
  return found && { mark: words.errorMark, text: sayProblem(words, found) };
}
