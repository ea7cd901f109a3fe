import { sayDay, sayInstant } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { AskedView } from '../ui/asked-view.js';
import { settingsWords } from '../words/settings.js';
import { useWords } from '../words/use-words.js';
import { settingHistoryQuery } from './documents.js';

/** Every value a setting has had for the agency, of all levels: by which paper, from when, entered by whom. */
export function SettingHistory({ settingKey }: { settingKey: string }) {
  const words = useWords(settingsWords);
  const { words: common } = useReader();
  const { agency } = useDesk();
  const asked = useAsked(settingHistoryQuery, { agencyId: agency.id, key: settingKey }, { concerns: ['settings'] });
  return (
    <section aria-labelledby="lich-su">
      <h3 id="lich-su">{words.history}</h3>
      <AskedView asked={asked}>
        {({ settingHistory }) => (
          <ol class="setting-history">
            {(settingHistory ?? []).map((term) => (
              <li key={term.id} class={term.isWithdrawn ? 'setting-withdrawn' : undefined}>
                <strong>{term.says}</strong> <span class="soft">{term.agency?.name ?? words.country}</span>
                {term.isWithdrawn && <span class="tag">{words.takenBack}</span>}
                <br />
                {term.effectiveTo && !term.isWithdrawn
                  ? fill(words.span, { from: sayDay(common, term.effectiveFrom), to: sayDay(common, term.effectiveTo) })
                  : fill(words.fromDay, { from: sayDay(common, term.effectiveFrom) })}
                <br />
                <span class="soft">
                  {term.source}
                  {term.setByName &&
                    term.setAt &&
                    ` · ${fill(words.entered, { who: term.setByName, when: sayInstant(common, term.setAt) })}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </AskedView>
    </section>
  );
}
