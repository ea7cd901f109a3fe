import { useReader } from '../words/reader.js';

/** Text that may hold Vietnamese names: on an English page each is marked, so that it is read aloud rightly. */
export function Mixed({ text }: { text: string }) {
  const { partTongues } = useReader().words;
  if (!partTongues) return <>{text}</>;
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
