import { type ComponentChildren, type ComponentType, h } from 'preact';
import type { Language } from '../words/reader.js';

/** Wakes the part of a page that is alive, from the data the server put beside it. */
export type Island = (json: string, language: Language) => Promise<ComponentChildren>;

function island<Data>(view: () => Promise<ComponentType<{ data: Data }>>): Island {
  return async (json) => {
    const data: Data = JSON.parse(json);
    return h(await view(), { data });
  };
}

/** The same for a view whose many words travel apart from those of all pages. */
function speakingIsland<Data, Speech>(
  view: () => Promise<ComponentType<{ data: Data; speech: Speech }>>,
  words: (language: Language) => Promise<Speech>,
): Island {
  return async (json, language) => {
    const data: Data = JSON.parse(json);
    const [View, speech] = await Promise.all([view(), words(language)]);
    return h(View, { data, speech });
  };
}

const dialogueWords = async (language: Language) =>
  (language === 'en' ? await import('../words/en/dialogue.js') : await import('../words/vi/dialogue.js')).dialogue;

/** Every view that goes on living in the browser: `client/<name>/<name>-view.tsx`, each its own file there. */
export const islands = {
  calendar: island(async () => (await import('../calendar/calendar-view.js')).CalendarView),
  session: island(async () => (await import('../session/session-view.js')).SessionView),
  booking: speakingIsland(
    async () => (await import('../booking/booking-view.js')).BookingView,
    async (language) =>
      (language === 'en' ? await import('../words/en/booking.js') : await import('../words/vi/booking.js')).booking,
  ),
  display: speakingIsland(
    async () => (await import('../display/display-view.js')).DisplayView,
    async (language) =>
      (language === 'en' ? await import('../words/en/display.js') : await import('../words/vi/display.js')).display,
  ),
  'place-in-line': speakingIsland(
    async () => (await import('../place-in-line/place-in-line-view.js')).PlaceInLineView,
    async (language) =>
      (language === 'en' ? await import('../words/en/place-in-line.js') : await import('../words/vi/place-in-line.js'))
        .placeInLine,
  ),
  dialogue: speakingIsland(
    async () => (await import('../dialogue/dialogue-view.js')).DialogueView,
    (language) => dialogueWords(language),
  ),
  'own-question': speakingIsland(
    async () => (await import('../own-question/own-question-view.js')).OwnQuestionView,
    (language) => dialogueWords(language),
  ),
  'promises-book': speakingIsland(
    async () => (await import('../promises-book/promises-book-view.js')).PromisesBookView,
    async (language) =>
      (language === 'en' ? await import('../words/en/promises-book.js') : await import('../words/vi/promises-book.js'))
        .promisesBook,
  ),
  'visit-feedback': speakingIsland(
    async () => (await import('../visit-feedback/visit-feedback-view.js')).VisitFeedbackView,
    async (language) =>
      (language === 'en'
        ? await import('../words/en/visit-feedback.js')
        : await import('../words/vi/visit-feedback.js')
      ).visitFeedback,
  ),
  manage: speakingIsland(
    async () => (await import('../manage/manage-view.js')).ManageView,
    async (language) =>
      (language === 'en' ? await import('../words/en/manage.js') : await import('../words/vi/manage.js')).manage,
  ),
} satisfies Record<string, Island>;

export type IslandName = keyof typeof islands;
