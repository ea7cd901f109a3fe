import { useState } from 'preact/hooks';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAct } from '../ask/use-act.js';
import { useDesk } from '../desk.js';
import { useOutcomeToast } from '../ui/outcome-toast.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import { ChangeSetting } from './change-setting.js';
import { type SettingLine, withdrawSettingMutation } from './documents.js';
import { EndSetting } from './end-setting.js';
import { SettingHistory } from './setting-history.js';

/** One setting: what holds, what will, how it is changed, and what it was. */
export function SettingDetail({ setting }: { setting: SettingLine }) {
  const words = useWords(settingsWords);
  const { holds } = useDesk();
  const [isChanging, setChanging] = useState(false);
  const isKeeper = holds('ADMINISTRATOR');
  return (
    <div class="stack">
      <h2>{setting.title}</h2>
      <p class="soft">{setting.lead}</p>
      <Current setting={setting} />
      <Coming setting={setting} isKeeper={isKeeper} />
      {isKeeper && !isChanging && (
        <div class="acts">
          <button type="button" onClick={() => setChanging(true)}>
            {words.change}
          </button>
        </div>
      )}
      {isChanging && <ChangeSetting setting={setting} onDone={() => setChanging(false)} />}
      {isKeeper && setting.hasOwn && <EndSetting setting={setting} />}
      <SettingHistory settingKey={setting.key} />
    </div>
  );
}

function Current({ setting: { current } }: { setting: SettingLine }) {
  const words = useWords(settingsWords);
  const { words: common } = useReader();
  if (!current) return <p>{words.nothingSet}</p>;
  const { says, source, effectiveFrom, agency, isOwn, setByName } = current;
  return (
    <dl class="facts">
      <dt>{words.now}</dt>
      <dd class="setting-now">{says}</dd>
      <dt>{words.since}</dt>
      <dd>{sayDay(common, effectiveFrom)}</dd>
      <dt>{words.paper}</dt>
      <dd>{source}</dd>
      <dt>{words.whose}</dt>
      <dd>{isOwn ? words.own : (agency?.name ?? words.country)}</dd>
      {setByName && (
        <>
          <dt>{words.setBy}</dt>
          <dd>{setByName}</dd>
        </>
      )}
    </dl>
  );
}

function Coming({ setting: { coming }, isKeeper }: { setting: SettingLine; isKeeper: boolean }) {
  const words = useWords(settingsWords);
  const { words: common } = useReader();
  const told = useOutcomeToast();
  const [withdraw] = useAct(withdrawSettingMutation);
  if (coming.length === 0) return null;
  return (
    <div class="notice notice-few">
      <ul class="lines">
        {coming.map(({ from, term }) => (
          <li key={from}>
            {fill(words.turns, { day: sayDay(common, from), value: term?.says ?? words.ofTheSoftware })}{' '}
            {isKeeper && term?.isOwn && (
              <button
                type="button"
                class="bare"
                aria-label={fill(words.withdrawOf, { value: term.says })}
                onClick={async () => told(await withdraw({ id: term.id }), words.withdrawn)}
              >
                {words.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
