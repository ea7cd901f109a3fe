import { sayAgency } from '../session/receiver.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { useFollowWords } from '../words/follow.js';
import { addressIn, useAgencyTongue, useReader } from '../words/reader.js';
import { type Address, calendarsOf, filesOf, newsOf, promisesOf, webcalAddress, wholeAddress } from './addresses.js';
import type { AgencyChoice, AgencyFollowed } from './documents.js';
import { ForPortals } from './for-portals.js';

export interface FollowData {
  agencies: AgencyChoice[];
  agency: AgencyFollowed | undefined;
  today: string;
}

/** How to follow the calendar: on a telephone, in a news reader, as data, through the API, on one's own site. */
export function FollowView({ data }: { data: FollowData }) {
  const reader = useReader();
  const follow = useFollowWords();
  const { agency } = data;
  return (
    <div class="reading record follow">
      <header>
        <h1>{follow.title}</h1>
        <p class="lead text-lead">{follow.lead}</p>
      </header>
      <Choose data={data} />
      <section class="prose" aria-labelledby="lich">
        <h2 id="lich">{follow.calendars.title}</h2>
        <p>{follow.calendars.what}</p>
        <Addresses of={calendarsOf(reader, follow, agency)} subscribe />
        <h3>{follow.calendars.howTitle}</h3>
        <ul>
          {follow.calendars.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <section class="prose" aria-labelledby="tin">
        <h2 id="tin">{follow.news.title}</h2>
        <p>{follow.news.what}</p>
        <p>
          <To path={agency ? `/thay-doi/${agency.slug}` : '/thay-doi'}>{follow.news.page}</To>
        </p>
        <Addresses of={newsOf(reader, follow, agency)} />
      </section>
      <section class="prose" aria-labelledby="loi-hua">
        <h2 id="loi-hua">{follow.promises.title}</h2>
        <p>{follow.promises.what}</p>
        <p>
          <To path={agency ? `/so-loi-hua?co-quan=${agency.slug}` : '/so-loi-hua'}>{follow.promises.page}</To>
        </p>
        <Addresses of={promisesOf(reader, follow, agency)} />
      </section>
      <section class="prose" aria-labelledby="du-lieu">
        <h2 id="du-lieu">{follow.files.title}</h2>
        <p>{follow.files.what}</p>
        <Addresses of={filesOf(follow, agency)} />
        <p class="soft">{follow.files.licence}</p>
      </section>
      <ForPortals agency={agency} today={data.today} />
    </div>
  );
}

function Choose({ data: { agencies, agency } }: { data: FollowData }) {
  const { language } = useReader();
  const tongue = useAgencyTongue();
  const { choose } = useFollowWords();
  return (
    <form class="follow-choose no-print" action={addressIn(language, '/theo-doi')} method="get">
      <div>
        <label for="co-quan">{choose.agency}</label>
        <select id="co-quan" name="co-quan">
          <option value="" selected={!agency}>
            {choose.any}
          </option>
          {agencies.map((one) => (
            <option
              key={one.slug}
              value={one.slug}
              lang={one.nameEn ? undefined : tongue}
              selected={one.slug === agency?.slug}
            >
              {sayAgency(language, one)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="quiet">
        {choose.show}
      </button>
    </form>
  );
}

function Addresses({ of: addresses, subscribe = false }: { of: readonly Address[]; subscribe?: boolean }) {
  const reader = useReader();
  const { calendars } = useFollowWords();
  return (
    <dl class="addresses">
      {addresses.map(({ name, path }) => (
        <div key={path}>
          <dt>
            <Mixed text={name} />
          </dt>
          <dd>
            {subscribe && (
              <a href={webcalAddress(reader, path)} aria-label={`${calendars.add}: ${name}`} class="no-print">
                <Icon name="clock" /> {calendars.add}
              </a>
            )}
            <code class="copyable">{wholeAddress(reader, path)}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
