import { dayOf, sayDay } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { useWords } from '../words/use-words.js';
import { visitWords } from '../words/visits.js';
import { earlierVisitsQuery } from './documents.js';
import type { PersonDraft } from './draft.js';

interface EarlierVisitsProps {
  agencyId: string;
  person: PersonDraft | undefined;
  /** Takes a matter of an earlier visit over. */
  onUse(caseMatterId: string): void;
}

/** Earlier receptions of the person who is here, as soon as a telephone or a paper says who it is. */
export function EarlierVisits({ agencyId, person, onUse }: EarlierVisitsProps) {
  const words = useWords(visitWords);
  const { words: common } = useReader();
  const digits = (person?.phone ?? '').replace(/\D/g, '');
  const isKnown = digits.length >= 9 || (person?.identityNumber ?? '').replace(/\W/g, '').length >= 8;
  const asked = useAsked(
    earlierVisitsQuery,
    {
      input: {
        agencyId,
        person: {
          ...{ fullName: person?.fullName ?? '', phone: person?.phone || null },
          identityNumber: person?.identityNumber || null,
        },
      },
    },
    { concerns: [], unless: !isKnown },
  );
  return (
    <section class="panel stack" aria-labelledby="lan-truoc">
      <h2 id="lan-truoc">{words.earlier.title}</h2>
      {!isKnown && <p class="soft">{words.earlier.tell}</p>}
      {isKnown && (
        <AskedView asked={asked}>
          {({ earlierVisits }) =>
            earlierVisits.length === 0 ? (
              <p class="soft">{words.earlier.none}</p>
            ) : (
              <ul class="lines">
                {earlierVisits.map((visit) => (
                  <li key={visit.id}>
                    <Go path={`/luot-tiep/${visit.id}`}>{sayDay(common, dayOf(visit.receivedAt))}</Go>
                    {`, ${visit.agency.shortName}: ${visit.people.map(({ fullName }) => fullName).join(', ')}`}
                    {visit.content && <p class="soft">{visit.content}</p>}
                    {visit.matters.map(({ matter }) => (
                      <button key={matter.id} type="button" class="quiet" onClick={() => onUse(matter.id)}>
                        {`${words.earlier.use}: ${matter.title ?? matter.code}`}
                      </button>
                    ))}
                  </li>
                ))}
              </ul>
            )
          }
        </AskedView>
      )}
    </section>
  );
}
