import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import { newsByDay } from './days.js';
import type { AgencyAsked, News } from './documents.js';
import { NewsDaySection } from './news-day.js';

export interface ChangesData {
  agency: AgencyAsked | undefined;
  withBelow: boolean;
  news: News[];
  /** Cursor of the following page. */
  next: string | undefined;
  /** Whether newer changes stand on a page before this. */
  isLater: boolean;
}

/** What has changed in the calendar, latest day open, older days folded. Reads and prints without script. */
export function ChangesView({ data }: { data: ChangesData }) {
  const { language } = useReader();
  const { changes } = useRecordWords();
  const days = newsByDay(data.news);
  return (
    <div class="reading record">
      <header>
        {data.agency && (
          <p class="sheet-agency">
            <To path={`/co-quan/${data.agency.slug}`}>
              <Mixed text={sayAgency(language, data.agency)} />
            </To>
          </p>
        )}
        <h1>{changes.title}</h1>
        <p class="lead text-lead">{changes.lead}</p>
      </header>
      <Ways data={data} />
      {days.length === 0 && (
        <div class="empty">
          <p class="empty-cause">{changes.none}</p>
        </div>
      )}
      {days.map((day, index) => (
        <NewsDaySection key={day.day} of={day} open={index === 0} />
      ))}
      <Pages data={data} />
    </div>
  );
}

function Ways({ data: { agency, withBelow } }: { data: ChangesData }) {
  const { changes, releases } = useRecordWords();
  const feed = agency ? `/thay-doi/${agency.slug}.atom${withBelow ? '?cap-duoi=1' : ''}` : '/thay-doi/tat-ca.atom';
  return (
    <ul class="record-ways no-print">
      {agency && agency.children.length > 0 && (
        <li>
          <To path={`/thay-doi/${agency.slug}${withBelow ? '' : '?cap-duoi=1'}`}>
            {withBelow ? changes.alone : changes.withBelow}
          </To>
        </li>
      )}
      {agency && (
        <li>
          <To path="/thay-doi">{changes.everywhere}</To>
        </li>
      )}
      {agency && (
        <li>
          <To path={`/ban-cong-bo/${agency.slug}`}>{releases.title}</To>
        </li>
      )}
      <li>
        <To path={feed}>{changes.feed}</To>
      </li>
      <li>
        <To path={agency ? `/theo-doi?co-quan=${agency.slug}` : '/theo-doi'}>{changes.follow}</To>
      </li>
    </ul>
  );
}

function Pages({ data: { agency, withBelow, next, isLater } }: { data: ChangesData }) {
  const { changes } = useRecordWords();
  const path = agency ? `/thay-doi/${agency.slug}` : '/thay-doi';
  const address = (after?: string) => {
    const search = new URLSearchParams({ ...(withBelow && { 'cap-duoi': '1' }), ...(after && { sau: after }) });
    return search.size > 0 ? `${path}?${search}` : path;
  };
  if (!next && !isLater) return null;
  return (
    <p class="more record-pages">
      {isLater && (
        <To class="button quiet" path={address()}>
          {changes.latest}
        </To>
      )}
      {next && (
        <To class="button quiet" path={address(next)} rel="next">
          {changes.older}
        </To>
      )}
    </p>
  );
}
