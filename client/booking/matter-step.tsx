import type { AccessNeed, TopicArea } from '../api/enums.js';
import { SelectField, TextField, Tick } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { fill } from '../words/fill.js';
import { QuestionPage } from './frame.js';
import type { Booking } from './model.js';
import { mostRepresentatives, readPartySize } from './party.js';
import { longest } from './problems.js';
import { errorAt, idOf, useSpeech } from './speech.js';
import type { BookingActs } from './use-booking.js';

interface MatterStepProps {
  booking: Booking;
  acts: BookingActs;
  awake: boolean;
}

/** The second question: what about, how many, and what they need. All of it may be left as it is. */
export function MatterStep(step: MatterStepProps) {
  const { matter } = useSpeech();
  return (
    <QuestionPage {...step} title={matter.title} lead={matter.lead}>
      <div class="notice">
        <Icon name="few" />
        <div>
          <h2 class="notice-title">{matter.denunciation}</h2>
          <p>{matter.denunciationWhat}</p>
        </div>
      </div>
      <About {...step} />
      <Party {...step} />
      <Needs {...step} />
    </QuestionPage>
  );
}

function About({ booking, acts }: MatterStepProps) {
  const words = useSpeech();
  const { matter } = words;
  const { typed } = booking.draft;
  const left = longest.summary - typed.summary.trim().length;
  const count = fill(left < 0 ? matter.summaryOver : matter.summaryLeft, {
    n: Math.abs(left).toLocaleString(words.numbers),
  });
  const { topics } = booking.session.agency.bookingRules;
  return (
    <>
      <SelectField
        id={idOf('topicArea')}
        label={matter.topic}
        optional={words.optional}
        error={errorAt(words, booking.problems, 'topicArea')}
        value={typed.topicArea}
        options={[{ value: '', text: matter.topicNone }, ...topicsToPick(booking, words.topics)]}
        onPick={(picked) => acts.type({ topicArea: topics.find(({ code }) => code === picked)?.code ?? '' })}
      />
      <TextField
        id={idOf('summary')}
        label={matter.summary}
        optional={words.optional}
        hint={`${matter.summaryHint} ${count}.`}
        error={errorAt(words, booking.problems, 'summary')}
        value={typed.summary}
        rows={5}
        autocomplete="off"
        onType={(summary) => acts.type({ summary })}
      />
    </>
  );
}

/** The topics offered; one that was picked before and is offered no longer stays in sight until another is picked. */
function topicsToPick({ draft: { typed }, session }: Booking, common: Readonly<Record<TopicArea, string>>) {
  const offered = session.agency.bookingRules.topics.map(({ code, name }) => ({ value: code, text: name }));
  const { topicArea } = typed;
  if (topicArea === '' || offered.some(({ value }) => value === topicArea)) return offered;
  return [...offered, { value: topicArea, text: common[topicArea] }];
}

function Party({ booking, acts }: MatterStepProps) {
  const words = useSpeech();
  const { matter } = words;
  const { typed } = booking.draft;
  const rules = booking.session.agency.bookingRules;
  const people = readPartySize(typed.partySize);
  const most = people && people <= rules.largestParty ? mostRepresentatives(rules, people) : 1;
  return (
    <>
      <TextField
        id={idOf('partySize')}
        label={matter.partySize}
        hint={matter.partySizeHint}
        error={errorAt(words, booking.problems, 'partySize')}
        value={typed.partySize}
        inputMode="numeric"
        autocomplete="off"
        narrow
        onType={(partySize) => acts.type({ partySize })}
      />
      {most > 1 && <Representatives booking={booking} acts={acts} people={people ?? 1} most={most} />}
    </>
  );
}

function Representatives(props: Omit<MatterStepProps, 'awake'> & { people: number; most: number }) {
  const { booking, acts, people, most } = props;
  const words = useSpeech();
  const { matter } = words;
  const { representatives } = booking.draft.typed;
  const error = errorAt(words, booking.problems, 'representatives');
  const ids = Array.from({ length: Math.max(most - 1, representatives.length) }, (_, index) =>
    index === 0 ? idOf('representatives') : `${idOf('representatives')}-${index}`,
  );
  const rename = (index: number, name: string) => {
    const names = ids.map((_, at) => (at === index ? name : (representatives[at] ?? '')));
    acts.type({ representatives: names });
  };
  return (
    <fieldset class={`group${error ? ' field-wrong' : ''}`}>
      <legend>
        {matter.representatives} <span class="field-optional">{words.optional}</span>
      </legend>
      <p class="field-hint">{fill(matter.representativesHint, { people, most })}</p>
      <details class="source field-hint">
        <summary>{matter.source}</summary>
        <p>{booking.session.agency.bookingRules.source}</p>
      </details>
      {error && <p class="field-error">{error.text}</p>}
      {ids.map((id, index) => (
        <TextField
          key={id}
          id={id}
          label={fill(matter.representative, { n: index + 2 })}
          value={representatives[index] ?? ''}
          autocomplete="off"
          exact
          onType={(name) => rename(index, name)}
        />
      ))}
    </fieldset>
  );
}

function Needs({ booking, acts }: MatterStepProps) {
  const words = useSpeech();
  const { needsInterpreter, accessNeeds } = booking.draft.typed;
  const names = Object.keys(words.accessNeeds) as AccessNeed[];
  const tick = (need: AccessNeed, on: boolean) =>
    acts.type({ accessNeeds: names.filter((name) => (name === need ? on : accessNeeds.includes(name))) });
  return (
    <fieldset class="group">
      <legend>
        {words.matter.needs} <span class="field-optional">{words.optional}</span>
      </legend>
      <Tick
        id="o-interpreter"
        label={words.matter.interpreter}
        checked={needsInterpreter}
        onTick={(on) => acts.type({ needsInterpreter: on })}
      />
      {names.map((need) => (
        <Tick
          key={need}
          id={`o-need-${need}`}
          label={words.accessNeeds[need]}
          checked={accessNeeds.includes(need)}
          onTick={(on) => tick(need, on)}
        />
      ))}
    </fieldset>
  );
}
