import { Mixed } from '../ui/mixed.js';
import { dayOf, sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { DialogueShown } from './documents.js';
import { useDialogueSpeech } from './speech.js';

/** The conclusion as it was published, where it was made known, and what has happened so far. */
export function DialogueRecord({ dialogue }: { dialogue: DialogueShown }) {
  const { words } = useReader();
  const { told, channels, steps, states } = useDialogueSpeech();
  const short = (day: string) => sayDay(words, day, 'dayNumbers');
  return (
    <>
      {dialogue.conclusion && <Conclusion conclusion={dialogue.conclusion} />}
      {dialogue.publications.length > 0 && (
        <section aria-labelledby="cong-bo">
          <h2 id="cong-bo">{told.title}</h2>
          <ul class="dialogue-steps">
            {dialogue.publications.map((one) => (
              <li key={`${one.what} ${one.channel}`}>
                {told[one.what]}: {channels[one.channel]}, {short(one.day)}
                {one.detail && (
                  <span class="soft">
                    {' '}
                    <Mixed text={one.detail} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="qua-trinh">
        <h2 id="qua-trinh">{steps.title}</h2>
        <ol class="dialogue-steps">
          {dialogue.steps.map((step) => (
            <li key={step.at}>
              <span class="number">{short(dayOf(step.at))}</span> {states[step.state]}
              {step.reason && (
                <span class="soft">
                  {' '}
                  <Mixed text={step.reason} />
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Conclusion({ conclusion }: { conclusion: NonNullable<DialogueShown['conclusion']> }) {
  const { words } = useReader();
  const { conclusion: said } = useDialogueSpeech();
  const day = sayDay(words, conclusion.day, 'dayNumbers');
  return (
    <section aria-labelledby="ket-luan">
      <h2 id="ket-luan">{said.title}</h2>
      <p class="soft">
        <Mixed text={fill(said.number, { number: conclusion.number, day })} />
      </p>
      {conclusion.text.split('\n').map((line) => (
        <p key={line}>
          <Mixed text={line} />
        </p>
      ))}
    </section>
  );
}
