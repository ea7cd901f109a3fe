import { SelectField, TextField, Tick } from '../../ui/field.js';
import { useDesk } from '../desk.js';
import { Form, OutcomeNotice } from '../ui/form.js';
import { InputField } from '../ui/input-field.js';
import { registrationWords } from '../words/registrations.js';
import { useWords } from '../words/use-words.js';
import { CounterMatter } from './counter-matter.js';
import { Overrides } from './overrides.js';
import { PlaceField } from './place-field.js';
import { type Booked, useCounter } from './use-counter.js';

type Counter = ReturnType<typeof useCounter>;

/** The form of the counter: where, who, about what. */
export function CounterForm({ onBooked }: { onBooked(booked: Booked): void }) {
  const { counter: words } = useWords(registrationWords);
  const counter = useCounter(onBooked);
  const { draft, put, problems, outcome, isActing, asked, send } = counter;
  return (
    <Form problems={problems} onSubmit={() => void send()}>
      <OutcomeNotice outcome={outcome} onAgain={() => void send()} />
      <Where counter={counter} />
      <Who counter={counter} />
      <CounterMatter draft={draft} put={put} problems={problems} />
      {asked.length > 0 && (
        <>
          <Overrides asked={asked} chosen={draft.overrides} onChoose={(overrides) => put({ overrides })} />
          <TextField
            id="reason"
            label={words.overrideReason}
            hint={words.overrideHint}
            value={draft.reason}
            onType={(reason) => put({ reason })}
            error={problems.at('reason')}
          />
        </>
      )}
      <button type="submit" aria-disabled={isActing || undefined}>
        {isActing ? words.going : words.go}
      </button>
    </Form>
  );
}

function Where({ counter: { draft, put, problems } }: { counter: Counter }) {
  const { counter: words, channels } = useWords(registrationWords);
  const { agency } = useDesk();
  const ways = (['COUNTER', 'PHONE', 'PAPER'] as const).map((value) => ({ value, text: channels[value] }));
  return (
    <>
      <SelectField
        id="channel"
        label={words.channel}
        value={draft.channel}
        onPick={(picked) => put({ channel: ways.find(({ value }) => value === picked)?.value ?? 'COUNTER' })}
        options={ways}
      />
      <PlaceField
        id="slotId"
        label={words.place}
        agencyId={agency.id}
        value={draft.slotId}
        onPick={(slotId) => put({ slotId })}
        error={problems.at('slotId')}
      />
      <div>
        <Tick id="isUrgent" label={words.urgent} checked={draft.isUrgent} onTick={(isUrgent) => put({ isUrgent })} />
        <Tick
          id="waitIfFull"
          label={words.wait}
          checked={draft.waitIfFull}
          onTick={(waitIfFull) => put({ waitIfFull })}
        />
      </div>
    </>
  );
}

function Who({ counter: { draft, put, problems } }: { counter: Counter }) {
  const { counter: words, facts } = useWords(registrationWords);
  const text = (field: 'fullName' | 'phone' | 'email' | 'address', label: string) => ({
    ...{ id: field, label, value: draft[field], error: problems.at(field), exact: true, autocomplete: 'off' },
    onType: (value: string) => put({ [field]: value }),
  });
  return (
    <>
      <TextField {...text('fullName', words.name)} required />
      <div class="form-row">
        <TextField {...text('phone', words.phone)} inputMode="tel" type="tel" />
        <TextField {...text('email', words.email)} inputMode="email" type="email" />
      </div>
      <TextField {...text('address', words.address)} />
      <Paper counter={{ draft, put, problems }} />
      <div class="form-row">
        <InputField
          id="partySize"
          type="number"
          label={words.people}
          min="1"
          value={draft.partySize}
          onType={(partySize) => put({ partySize })}
          error={problems.at('partySize')}
        />
        <SelectField
          id="locale"
          label={facts.letters}
          value={draft.locale}
          onPick={(locale) => put({ locale: locale === 'EN' ? 'EN' : 'VI' })}
          options={Object.entries(facts.languages).map(([value, text]) => ({ value, text }))}
        />
      </div>
      {Number(draft.partySize) > 1 && (
        <TextField
          id="representatives"
          label={words.representatives}
          value={draft.representatives}
          onType={(representatives) => put({ representatives })}
          error={problems.at('representatives')}
          exact
        />
      )}
    </>
  );
}

function Paper({ counter: { draft, put, problems } }: { counter: Pick<Counter, 'draft' | 'put' | 'problems'> }) {
  const { counter: words, identityKinds, facts } = useWords(registrationWords);
  const kinds = Object.keys(identityKinds) as (keyof typeof identityKinds)[];
  return (
    <div class="form-row">
      <SelectField
        id="identityKind"
        label={facts.paper}
        value={draft.identityKind}
        onPick={(picked) => put({ identityKind: kinds.find((kind) => kind === picked) ?? '' })}
        options={[{ value: '', text: facts.none }, ...kinds.map((value) => ({ value, text: identityKinds[value] }))]}
      />
      {draft.identityKind && (
        <TextField
          id="identityNumber"
          label={words.paper}
          value={draft.identityNumber}
          onType={(identityNumber) => put({ identityNumber })}
          error={problems.at('identityNumber')}
          autocomplete="off"
          exact
        />
      )}
    </div>
  );
}
