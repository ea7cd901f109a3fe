import { dayOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { Corrections } from '../papers/corrections.js';
import { PaperAct } from '../papers/paper-act.js';
import { papersWords } from '../words/papers.js';
import { useWords } from '../words/use-words.js';
import {
  addItemMutation,
  type DeskAgreement,
  editAgreementMutation,
  endAgreementMutation,
  type House,
  removeAgreementMutation,
  resumeAgreementMutation,
} from './documents.js';
import { frameFields, frameLabels, itemFields } from './fields.js';
import { Item } from './item.js';
import { knownAround, partiesOf, wordsOfAgreement } from './model.js';

interface AgreementProps {
  agreement: DeskAgreement;
  house: House;
  again(): Promise<void>;
}

/** An agreement: who signed it, until when it holds, each thing agreed on with its progress, and how it was corrected. */
export function Agreement({ agreement, house, again }: AgreementProps) {
  const papers = useWords(papersWords);
  const { coordination: words } = papers;
  const { words: common } = useReader();
  const { title, number, signedDay, toDay, endedDay, endedReason, parties, items, mayKeep } = agreement;
  const day = (of: string) => sayDay(common, of, 'dayNumbers');
  const signed = parties.map(({ name, signatory }) => (signatory ? `${name} (${signatory})` : name)).join('; ');
  return (
    <article class="panel stack">
      <h2>
        {title} {endedDay && <span class="tag tag-cancelled">{words.over}</span>}
      </h2>
      <p class="soft">
        {number && `${number} · `}
        {fill(words.signed, { day: day(signedDay), parties: signed })}
        {toDay && ` · ${fill(words.until, { day: day(toDay) })}`}
      </p>
      {endedDay && <p>{fill(words.ended, { day: day(endedDay), reason: endedReason ?? '' })}</p>}
      {items.length === 0 && <p class="soft">{words.noItems}</p>}
      {items.map((item) => (
        <Item key={item.id} agreement={agreement} item={item} again={again} />
      ))}
      {mayKeep && <Acts agreement={agreement} house={house} again={again} />}
      <Corrections list={agreement.corrections} labels={frameLabels(papers)} />
    </article>
  );
}

function Acts({ agreement, house, again }: AgreementProps) {
  const papers = useWords(papersWords);
  const { coordination: words, form, save, saved } = papers;
  const { agency } = useDesk();
  const [add] = useAct(addItemMutation);
  const [edit] = useAct(editAgreementMutation);
  const { id, version, endedDay, items, parties: before, title: called } = agreement;
  const seen = { version, words: wordsOfAgreement(agreement) };
  const why = { name: 'reason', label: form.reason, isNeeded: true };
  const hasProgress = items.some(({ progress }) => progress.length > 0);
  return (
    <div class="acts">
      {!endedDay && (
        <PaperAct
          {...{ label: words.addItem, act: save, done: saved, id: `them-${id}`, again }}
          title={fill(words.addItemTo, { name: called })}
          fields={itemFields(papers)}
          first={{ leadName: agency.shortName }}
          send={({ text = '', leadName = '', dueDay }) =>
            add({ input: { agreementId: id, text, leadName, dueDay: dueDay || null } })
          }
        />
      )}
      <PaperAct
        {...{ label: words.edit, act: save, done: saved, id: `sua-${id}`, seen, again, labels: frameLabels(papers) }}
        title={fill(words.editOne, { name: called })}
        fields={[...frameFields(papers), why]}
        send={({ title = '', number, signedDay = '', toDay, parties = '', reason = '' }, expectedVersion) => {
          const frame = { title, number: number || null, signedDay, toDay: toDay || null };
          const signed = partiesOf(parties, knownAround(house), before);
          return edit({ input: { id, expectedVersion, ...frame, parties: signed, reason } });
        }}
      />
      {endedDay ? <Resume {...{ agreement, again }} /> : <End {...{ agreement, again }} />}
      {!hasProgress && <Remove {...{ agreement, again }} />}
    </div>
  );
}

type Ending = Omit<AgreementProps, 'house'>;

function End({ agreement, again }: Ending) {
  const papers = useWords(papersWords);
  const { coordination: words, form } = papers;
  const { now } = useDesk();
  const [end] = useAct(endAgreementMutation);
  const { id, version, title: name } = agreement;
  return (
    <PaperAct
      {...{ label: words.end, act: words.end, done: words.endDone, id: `ket-thuc-${id}`, again }}
      {...{ seen: { version, words: wordsOfAgreement(agreement) }, labels: frameLabels(papers) }}
      title={fill(words.endOne, { name })}
      text={words.endText}
      fields={[
        { name: 'endedDay', label: words.endedDay, isDay: true, isNeeded: true },
        { name: 'reason', label: form.why, isNeeded: true },
      ]}
      first={{ endedDay: dayOf(now()) }}
      send={({ endedDay = '', reason = '' }, expectedVersion) =>
        end({ input: { id, expectedVersion, endedDay, reason } })
      }
    />
  );
}

function Resume({ agreement, again }: Ending) {
  const papers = useWords(papersWords);
  const { coordination: words, form, saved } = papers;
  const [resume] = useAct(resumeAgreementMutation);
  const { id, version, title: name } = agreement;
  return (
    <PaperAct
      {...{ label: words.resume, act: words.resume, done: saved, id: `tiep-tuc-${id}`, again }}
      {...{ seen: { version, words: wordsOfAgreement(agreement) }, labels: frameLabels(papers) }}
      title={fill(words.resumeOne, { name })}
      fields={[{ name: 'reason', label: form.why, isNeeded: true }]}
      send={({ reason = '' }, expectedVersion) => resume({ input: { id, expectedVersion, reason } })}
    />
  );
}

function Remove({ agreement, again }: Ending) {
  const papers = useWords(papersWords);
  const { coordination: words, form } = papers;
  const [remove] = useAct(removeAgreementMutation);
  const { id, version, title: name } = agreement;
  return (
    <PaperAct
      {...{ label: words.remove, act: words.remove, done: words.removed, id: `bo-${id}`, again }}
      {...{ seen: { version, words: wordsOfAgreement(agreement) }, labels: frameLabels(papers) }}
      title={fill(words.removeOne, { name })}
      text={words.removeText}
      fields={[{ name: 'reason', label: form.why, isNeeded: true }]}
      send={({ reason = '' }, expectedVersion) => remove({ input: { id, expectedVersion, reason } })}
    />
  );
}
