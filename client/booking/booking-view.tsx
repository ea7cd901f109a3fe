import { useEffect, useMemo, useState } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import { Coming } from '../ui/coming.js';
import { Icon } from '../ui/icon.js';
import { Kept } from '../ui/kept.js';
import { usePageFocus, usePageName } from '../ui/page-title.js';
import { useAnnouncer } from '../ui/use-announcer.js';
import { type Later, useLater } from '../ui/use-later.js';
import { timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { ClosedPage } from './closed-page.js';
import { type BookingData, readOthers } from './data.js';
import { Ending, useDonePage } from './ending.js';
import type { LaterSteps } from './later-steps.js';
import { type Act, type Booking, closureOf, isPlaceLost, type PageName, pageOf, placeWanted } from './model.js';
import { NoScript } from './no-script.js';
import { isFault } from './outcome.js';
import { newsOf, type SlotNews } from './slots.js';
import { type BookingWords, RegistrationSpeechContext, SpeechContext, useSpeech } from './speech.js';
import { Summary, SummaryLine } from './summary.js';
import { TimeStep } from './time-step.js';
import { type BookingActs, useBooking } from './use-booking.js';
import { useLiveSession } from './use-live-session.js';

/** The way to a place: time, matter, person, check, done. */
export function BookingView({ data, speech }: { data: BookingData; speech: BookingWords }) {
  return (
    <RegistrationSpeechContext.Provider value={speech}>
      <SpeechContext.Provider value={speech}>
        <BookingPages data={data} />
      </SpeechContext.Provider>
    </RegistrationSpeechContext.Provider>
  );
}

/** The rest comes as soon as somebody begins. */
const firstPages: readonly PageName[] = ['time', 'full', 'closed'];
const laterSteps = () => import('./later-steps.js');

function BookingPages({ data }: { data: BookingData }) {
  const { language } = useReader();
  const speech = useSpeech();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const { booking, awake, acts, tell } = useBooking(data, execute, language);
  const page = pageOf(booking);
  const [said, say] = useAnnouncer((count) => fill(speech.news.several, { n: count }));
  const live = useLiveSession({
    id: data.session.id,
    cursor: data.cursor,
    over: page === 'done',
    onSeen: (session) => {
      if (!session) return tell({ act: 'withdrawn' });
      const news = newsOf(booking.session.slots, session.slots, placeWanted(booking));
      if (news) say(sayNews(speech, news));
      return tell({ act: 'saw', session });
    },
  });
  useOthers(booking, awake, tell);
  const DonePage = useDonePage(page);
  const [touched, touch] = useState(false);
  const isLater = !firstPages.includes(page);
  const later = useLater(touched || isLater, laterSteps);
  const isComing = isLater && page !== 'done' && !later.part;
  usePageFocus(isComing ? 'coming' : page, booking.problems.length > 0);
  usePageName(awake, booking.problems.length > 0 ? speech.errorMark : undefined);
  return (
    <div class="booking" onPointerDown={() => touch(true)} onFocusCapture={() => touch(true)}>
      <p class="hidden-text" role="status">
        {said}
      </p>
      {page === 'done' ? (
        <Ending booking={booking} Page={DonePage} />
      ) : (
        <Asking booking={booking} awake={awake} acts={acts} live={live} later={later} />
      )}
    </div>
  );
}

interface AskingProps {
  booking: Booking;
  awake: boolean;
  acts: BookingActs;
  live: Parameters<typeof TimeStep>[0]['live'];
  later: Later<{ LaterSteps: typeof LaterSteps }>;
}

function Asking(asking: AskingProps) {
  const { booking, acts } = asking;
  return (
    <div class="booking-columns">
      <div class="booking-main">
        {import.meta.env.SSR ? <NoScript session={booking.session} /> : <Kept as="noscript" />}
        <SummaryLine booking={booking} />
        <PlaceLost booking={booking} acts={acts} />
        <Question {...asking} />
      </div>
      <Summary booking={booking} acts={acts} />
    </div>
  );
}

function Question(asking: AskingProps) {
  const { booking, acts, awake, live, later } = asking;
  const { outcome } = booking;
  const isAnswered = outcome !== null && (outcome.outcome === 'stopped' || isFault(outcome));
  if (!isAnswered && closureOf(booking.session)) return <ClosedPage booking={booking} />;
  const step = { booking, acts, awake };
  if (!isAnswered && booking.step === 'time') return <TimeStep {...step} live={live} />;
  const { LaterSteps } = later.part ?? {};
  return LaterSteps ? <LaterSteps {...step} /> : <Coming later={later} />;
}

/** Told while one is typing: the place one chose has been taken. Nothing typed is lost. */
function PlaceLost({ booking, acts }: { booking: Booking; acts: BookingActs }) {
  const { time } = useSpeech();
  if (booking.step === 'time' || booking.draft.attempt || !isPlaceLost(booking)) return null;
  const { choice } = booking.draft;
  const slot = booking.session.slots.find(({ id }) => choice !== null && choice !== 'waiting' && id === choice.slotId);
  return (
    <div class="notice notice-few">
      <Icon name="few" />
      <div>
        <p>{fill(time.lost, { time: slot ? timeOf(slot.startsAt) : '' })}</p>
        <button type="button" class="quiet" onClick={() => acts.change('time')}>
          {time.chooseOther}
        </button>
      </div>
    </div>
  );
}

/** Looks for other sessions once this one has nothing to offer any more. */
function useOthers({ session, others }: Booking, awake: boolean, tell: (act: Act) => void): void {
  const { language } = useReader();
  const asks = awake && session.registrationState !== 'OPEN' && others.length === 0;
  const { id, agency } = session;
  useEffect(() => {
    if (!asks) return;
    readOthers(executeOverHttp(language), { id, agency }).then(
      (found) => tell({ act: 'found', others: found }),
      () => undefined,
    );
  }, [asks, id, agency, language, tell]);
}

function sayNews({ news }: BookingWords, heard: SlotNews): string {
  if (heard.news === 'allTaken') return news.allTaken;
  return fill(news[heard.news], { time: timeOf(heard.slot.startsAt), n: heard.slot.freePlaces });
}
