import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { type Related as RelatedOne, relatedQuery } from './documents.js';
import { sayPlace } from './say.js';

/** Other registrations of the same person, and of the same matter, wherever one may see them. */
export function Related({ id }: { id: string }) {
  const { related } = useWords(registrationWords);
  const asked = useAsked(relatedQuery, { id }, { concerns: ['registration'] });
  return (
    <section aria-labelledby="lan-khac">
      <h3 id="lan-khac">{related.title}</h3>
      <AskedView asked={asked}>
        {({ registrationHistory }) =>
          registrationHistory && registrationHistory.length > 0 ? (
            <ul class="related">
              {registrationHistory.map((one) => (
                <Other key={one.registration.id} one={one} />
              ))}
            </ul>
          ) : (
            <p class="soft">{related.none}</p>
          )
        }
      </AskedView>
    </section>
  );
}

function Other({ one: { registration, how, likelyDuplicate } }: { one: RelatedOne }) {
  const words = useWords(registrationWords);
  const reader = useReader();
  const { steps } = registration;
  const last = steps[0];
  const ground = last?.ground?.title;
  return (
    <li>
      <p>
        <Go path={`/dang-ky?nhom=tat-ca&ma=${registration.id}`}>{sayPlace(reader, registration)}</Go>{' '}
        {likelyDuplicate && <span class="tag tag-few">{words.related.likely}</span>}
      </p>
      <p class="soft">
        {[
          registration.applicantName,
          words.related.how[how],
          registration.agency.shortName,
          words.states[registration.triageState],
        ].join(' · ')}
      </p>
      {registration.summary && <p class="as-written">{registration.summary}</p>}
      {(last?.reply || ground) && (
        <p class="as-written soft">{[ground && `${ground}.`, last?.reply].filter(Boolean).join(' ')}</p>
      )}
    </li>
  );
}
