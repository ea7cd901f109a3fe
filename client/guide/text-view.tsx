import { type Chapter, Chapters } from '../ui/chapters.js';
import { To } from '../ui/to.js';

export interface LongText {
  title: string;
  description: string;
  lead: string;
  contents: string;
  chapters: readonly Chapter[];
  toCalendar?: string;
}

/** A page that is read: title, one line, chapters, and where to go from there. */
export function TextView({ data: text }: { data: LongText }) {
  return (
    <div class="reading">
      <h1>{text.title}</h1>
      <p class="lead text-lead">{text.lead}</p>
      <Chapters contents={text.contents} chapters={text.chapters} />
      {text.toCalendar && (
        <p class="more">
          <To path="/" class="button">
            {text.toCalendar}
          </To>
        </p>
      )}
    </div>
  );
}
