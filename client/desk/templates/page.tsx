import '../../styles/desk-letters.css';
import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/field.js';
import { fill } from '../../words/fill.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import type { DeskPage } from '../page.js';
import { useSearch } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { PageHead } from '../ui/page-head.js';
import { Split } from '../ui/split.js';
import { lettersWords } from '../words/letters.js';
import { useWords } from '../words/use-words.js';
import { type TemplateLine, templatesQuery } from './documents.js';
import { TemplateEditor } from './template-editor.js';

export const deskPage: DeskPage = { View: LettersPage };

/** How letters to citizens are worded: the standard words, or the agency's own, each kind by mail and by short message. */
function LettersPage() {
  const words = useWords(lettersWords);
  const { agency } = useDesk();
  const [search, setSearch] = useSearch();
  const [locale, setLocale] = useState<'VI' | 'EN'>('VI');
  const way = search.get('bang') === 'tin-nhan' ? 'SMS' : 'MAIL';
  const asked = useAsked(templatesQuery, { agencyId: agency.id }, { concerns: ['settings'] });
  const open = (name: string | null) => setSearch({ thu: name });
  return (
    <>
      <PageHead title={words.title} lead={fill(words.lead, { agency: agency.name })} />
      <AskedView asked={asked}>
        {({ letterTemplates }) => {
          const shown = (letterTemplates ?? []).filter((one) => one.locale === locale && one.way === way);
          const chosen = shown.find((one) => nameOf(one) === search.get('thu'));
          return (
            <Split
              label={chosen?.title ?? words.detail}
              onBack={() => open(null)}
              list={
                <>
                  <Which way={way} locale={locale} onLocale={setLocale} />
                  <Letters letters={shown} chosen={chosen && nameOf(chosen)} onOpen={open} />
                </>
              }
              detail={
                chosen && (
                  <TemplateEditor
                    key={`${agency.id} ${locale} ${way} ${nameOf(chosen)} ${chosen.version}`}
                    letter={chosen}
                  />
                )
              }
            />
          );
        }}
      </AskedView>
    </>
  );
}

interface WhichProps {
  way: 'MAIL' | 'SMS';
  locale: 'VI' | 'EN';
  onLocale(locale: 'VI' | 'EN'): void;
}

/** By which way, and in which language, the letters shown go. */
function Which({ way, locale, onLocale }: WhichProps) {
  const words = useWords(lettersWords);
  const [, setSearch] = useSearch();
  return (
    <div class="filters">
      <SelectField
        id="gui-bang"
        label={words.way}
        value={way}
        onPick={(value) => setSearch({ bang: value === 'SMS' ? 'tin-nhan' : null })}
        options={[
          { value: 'MAIL', text: words.ways.MAIL },
          { value: 'SMS', text: words.ways.SMS },
        ]}
      />
      <SelectField
        id="ngon-ngu"
        label={words.locale}
        value={locale}
        onPick={(value) => onLocale(value === 'EN' ? 'EN' : 'VI')}
        options={[
          { value: 'VI', text: words.locales.VI },
          { value: 'EN', text: words.locales.EN },
        ]}
      />
    </div>
  );
}

interface LettersProps {
  letters: readonly TemplateLine[];
  chosen: string | undefined;
  onOpen(name: string): void;
}

function Letters({ letters, chosen, onOpen }: LettersProps) {
  const words = useWords(lettersWords);
  const columns: readonly Column<TemplateLine>[] = [
    { key: 'title', head: words.kind, isHead: true, cell: ({ title }) => title },
    {
      key: 'whose',
      head: words.whose,
      isSpare: true,
      cell: ({ isStandard, isOwn, agency }) =>
        isOwn ? (
          <span class="tag tag-free">{words.own}</span>
        ) : isStandard ? (
          <span class="soft">{words.standard}</span>
        ) : (
          agency?.name
        ),
    },
  ];
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={letters}
      keyOf={nameOf}
      chosen={chosen}
      onOpen={(letter) => onOpen(nameOf(letter))}
    />
  );
}

function nameOf({ kind }: Pick<TemplateLine, 'kind'>): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
