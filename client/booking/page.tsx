import { page } from '../pages/route.js';
import { sayWhen } from '../words/dates.js';
import { booking as english } from '../words/en/booking.js';
import { type Language, useReader } from '../words/reader.js';
import { booking as vietnamese } from '../words/vi/booking.js';
import { BookingView } from './booking-view.js';
import { type BookingData, readBooking } from './data.js';
import { sayWho } from './say.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** Booking a place in one session. Without script it says what is free and whom to call. */
export const bookingPage = page<BookingData>({
  route: '/dang-ky/:slug',
  island: 'booking',
  load: async ({ execute, params }) => {
    const data = await readBooking(execute, params['slug'] ?? '');
    return data ? { data } : { missing: true };
  },
  head: ({ session }, reader) => {
    const speech = speechIn(reader.language);
    const when = sayWhen(reader.words, session.startsAt, session.endsAt);
    return {
      title: speech.title,
      description: `${sayWho(reader, session)}. ${when}. ${speech.description}`,
      hidden: true,
    };
  },
  View: ({ data }) => <BookingView data={data} speech={speechIn(useReader().language)} />,
});
