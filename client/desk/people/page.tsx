import '../../styles/desk-accounts.css';
import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { Go, useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { PageHead } from '../ui/page-head.js';
import { peopleWords } from '../words/people.js';
import { useWords } from '../words/use-words.js';
import { ServiceDesks } from './desks-at-points.js';
import { besideQuery, type House, houseQuery } from './documents.js';
import { FormDialog } from './form-dialog.js';
import { Leaders } from './leaders.js';
import { Points } from './points.js';
import { useAgencyForms } from './use-forms.js';

export const deskPage: DeskPage = { View: StructurePage };

/**
 * An agency, the bodies below it, who leads it and where it receives, from the agency one works for downwards. Administrators
 * change it; secretaries see it, and keep the desks.
 */
function StructurePage() {
  const words = useWords(peopleWords);
  const { agency } = useDesk();
  const [search] = useSearch();
  const asked = useAsked(houseQuery, { id: search.get('don-vi') ?? agency.id }, { concerns: ['structure'] });
  return (
    <AskedView asked={asked}>
      {({ agency: house }) =>
        house ? <Shown key={house.id} house={house} isRoot={house.id === agency.id} /> : <PageHead title={words.gone} />
      }
    </AskedView>
  );
}

function Shown({ house, isRoot }: { house: House; isRoot: boolean }) {
  const words = useWords(peopleWords);
  const reader = useReader();
  const isKeeper = useDesk().holds('ADMINISTRATOR');
  const { parent } = house;
  const facts = [
    [words.fields.kind, `${words.agencyKinds[house.kind]}, ${words.levels[house.level]}`],
    [words.fields.validFrom, sayDay(reader.words, house.validFrom, 'dayNumbers')],
    [words.fields.address, house.address],
    [words.fields.phone, house.phone],
    [words.fields.email, house.email],
    [words.fields.website, house.website],
  ] as const;
  const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join(', ');
  return (
    <>
      <PageHead title={words.title} lead={house.name}>
        {isKeeper && <AgencyActs house={house} isRoot={isRoot} />}
      </PageHead>
      <div class="stack">
        {parent && !isRoot && (
          <p>
            <Go path={`/co-cau?don-vi=${parent.id}`}>{fill(words.up, { name: parent.name })}</Go>
          </p>
        )}
        {house.validTo && (
          <p class="notice">{fill(words.ended, { day: sayDay(reader.words, house.validTo, 'dayNumbers') })}</p>
        )}
        {house.successors.length > 0 && <p>{fill(words.successorsAre, { names: names(house.successors) })}</p>}
        {house.predecessors.length > 0 && <p>{fill(words.predecessorsAre, { names: names(house.predecessors) })}</p>}
        <dl class="facts">
          {facts.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <Leaders house={house} />
        <Points house={house} />
        <ServiceDesks house={house} />
        <section aria-labelledby="don-vi-duoi">
          <h2 id="don-vi-duoi">{words.agency.list}</h2>
          {house.children.length === 0 && <p class="soft">{words.agency.none}</p>}
          <ul class="lines">
            {house.children.map(({ id, name, kind }) => (
              <li key={id}>
                <Go path={`/co-cau?don-vi=${id}`}>{name}</Go> <span class="soft">{words.agencyKinds[kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function AgencyActs({ house, isRoot }: { house: House; isRoot: boolean }) {
  const words = useWords(peopleWords);
  const [open, setOpen] = useState<'add' | 'change' | 'close'>();
  const beside = useAsked(
    besideQuery,
    { parentId: house.parent?.id ?? '' },
    { concerns: ['structure'], unless: open !== 'close' || !house.parent },
  );
  const forms = useAgencyForms(house, beside.data?.agency?.children ?? []);
  const onClose = () => setOpen(undefined);
  const said = { act: words.save, done: words.saved, onClose };
  return (
    <>
      <button type="button" onClick={() => setOpen('add')}>
        {words.agency.add}
      </button>
      <button type="button" class="quiet" onClick={() => setOpen('change')}>
        {words.agency.edit}
      </button>
      {!isRoot && !house.validTo && (
        <button type="button" class="quiet" onClick={() => setOpen('close')}>
          {words.agency.end}
        </button>
      )}
      {open === 'add' && <FormDialog title={words.agency.add} {...forms.add} {...said} />}
      {open === 'change' && <FormDialog title={words.agency.editTitle} {...forms.change} {...said} />}
      {open === 'close' && (
        <FormDialog
          title={words.agency.endTitle}
          lead={words.agency.endLead}
          {...forms.close}
          {...{ act: words.agency.endAct, done: words.agency.endDone, onClose }}
        />
      )}
    </>
  );
}
