import { useReader } from '../words/reader.js';
import { partTongues } from '../words/tongues.js';

/** Text that may hold Vietnamese names: on an English page each is marked, so that it is read aloud rightly. */
export function Mixed({ text }: { text: string }) {
  const { language } = useReader();
  if (language === 'vi') return <>{text}</>;
  return (
    <>
      {partTongues(text).map((stretch, index) =>
        stretch.isVietnamese ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence never change places.
          <span key={index} lang="vi">
            {stretch.text}
          </span>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
