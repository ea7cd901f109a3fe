import type { IdentityKind } from '../api/enums.js';
import { SelectField, TextField, Tick } from '../ui/field.js';
import { To } from '../ui/to.js';
import { QuestionPage } from './frame.js';
import type { Booking } from './model.js';
import { identifiesByNumber } from './problems.js';
import { errorAt, idOf, useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface PersonStepProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
}

/** The last question: who. It asks for what the agency needs to know the person, and nothing else. */
export function PersonStep(step: PersonStepProps) {
  const words = useSpeech();
  const { person } = words;
  const { booking, acts } = step;
  return (
    <QuestionPage {...step} title={person.title} lead={person.lead}>
      <TextField
        id={idOf('fullName')}
        label={person.fullName}
        error={errorAt(words, booking.problems, 'fullName')}
        value={booking.draft.typed.fullName}
        autocomplete="name"
        exact
        required
        onType={(fullName) => acts.type({ fullName })}
      />
      <Identity {...step} />
      <Contact {...step} />
      <p class="privacy-line">
        {person.privacy} <To path="/quyen-rieng-tu">{person.privacyLink}</To>
      </p>
    </QuestionPage>
  );
}

function Identity({ booking, acts }: PersonStepProps) {
  const { person } = useSpeech();
  const { identity } = booking.session.agency.bookingRules;
  const { identifyBy } = booking.draft.typed;
  if (identity === 'NAME_ONLY') return null;
  if (identity === 'NUMBER') return <Paper booking={booking} acts={acts} />;
  return (
    <>
      <fieldset class="group">
        <legend>{person.identity}</legend>
        {(['address', 'number'] as const).map((way) => (
          <label key={way} class="tick">
            <input
              type="radio"
              name="identify-by"
              value={way}
              checked={identifyBy === way}
              onChange={() => acts.type({ identifyBy: way })}
            />
            <span>{way === 'address' ? person.byAddress : person.byNumber}</span>
          </label>
        ))}
      </fieldset>
      {identifiesByNumber(booking.draft.typed, booking.session.agency.bookingRules) ? (
        <Paper booking={booking} acts={acts} />
      ) : (
        <Address booking={booking} acts={acts} />
      )}
    </>
  );
}

function Address({ booking, acts }: Omit<PersonStepProps, 'awake'>) {
  const words = useSpeech();
  return (
    <TextField
      id={idOf('address')}
      label={words.person.address}
      hint={words.person.addressHint}
      error={errorAt(words, booking.problems, 'address')}
      value={booking.draft.typed.address}
      autocomplete="street-address"
      required
      onType={(address) => acts.type({ address })}
    />
  );
}

function Paper({ booking, acts }: Omit<PersonStepProps, 'awake'>) {
  const words = useSpeech();
  const { identityKinds, person } = words;
  const { identityKind, identityNumber } = booking.draft.typed;
  const kinds = Object.keys(identityKinds) as IdentityKind[];
  return (
    <>
      <SelectField
        id="o-identityKind"
        label={person.identityKind}
        value={identityKind}
        options={kinds.map((value) => ({ value, text: identityKinds[value] }))}
        onPick={(picked) => acts.type({ identityKind: kinds.find((kind) => kind === picked) ?? identityKind })}
      />
      <TextField
        id={idOf('identityNumber')}
        label={person.identityNumber}
        hint={person.identityNumberHint}
        error={errorAt(words, booking.problems, 'identityNumber')}
        value={identityNumber}
        inputMode={identityKind === 'CITIZEN_ID' || identityKind === 'OLD_ID_CARD' ? 'numeric' : 'text'}
        autocomplete="off"
        exact
        required
        onType={(typed) => acts.type({ identityNumber: typed })}
      />
    </>
  );
}

function Contact({ booking, acts }: PersonStepProps) {
  const words = useSpeech();
  const { person } = words;
  const { noContact, consentReminders } = booking.draft.typed;
  return (
    <fieldset class="group">
      <legend>{person.contact}</legend>
      {!noContact && <Addresses booking={booking} acts={acts} />}
      <Tick
        id="o-noContact"
        label={person.noContact}
        hint={noContact ? person.noContactWhat : undefined}
        checked={noContact}
        onTick={(on) => acts.type({ noContact: on })}
      />
      {!noContact && (
        <Tick
          id="o-consent"
          label={person.consent}
          hint={person.consentHint}
          checked={consentReminders}
          onTick={(on) => acts.type({ consentReminders: on })}
        />
      )}
    </fieldset>
  );
}

function Addresses({ booking, acts }: Omit<PersonStepProps, 'awake'>) {
  const words = useSpeech();
  const { person } = words;
  const { phone, email } = booking.draft.typed;
  return (
    <>
      <p class="field-hint">{person.orEmail}</p>
      <TextField
        id={idOf('phone')}
        label={person.phone}
        hint={person.phoneHint}
        error={errorAt(words, booking.problems, 'phone')}
        value={phone}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        onType={(typed) => acts.type({ phone: typed })}
      />
      <TextField
        id={idOf('email')}
        label={person.email}
        error={errorAt(words, booking.problems, 'email')}
        value={email}
        type="email"
        inputMode="email"
        autocomplete="email"
        exact
        onType={(typed) => acts.type({ email: typed })}
      />
    </>
  );
}
