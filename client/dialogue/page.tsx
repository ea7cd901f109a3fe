import { ask } from '../api/execute.js';
import { OwnQuestionView } from '../own-question/own-question-view.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import { dialogue as english } from '../words/en/dialogue.js';
import { fill } from '../words/fill.js';
import { type Language, useReader } from '../words/reader.js';
import { dialogue as vietnamese } from '../words/vi/dialogue.js';
import { DialogueView } from './dialogue-view.js';
import { dialogueAgencyQuery, dialogueQuery, dialoguesQuery } from './documents.js';
import { type DialogueList, DialogueListView } from './list-view.js';
import type { DialogueData } from './use-dialogue.js';

const speechIn = (language: Language) => (language === 'en' ? english : vietnamese);

/** Dialogues of a year: `?nam=2026`, of an agency with everything below it: `&co-quan=ubnd-xa-thang-binh`. */
export const dialoguesPage = page<DialogueList>({
  route: '/doi-thoai',
  load: async ({ execute, search, now }) => {
    const year = Number(search.get('nam') ?? dayOf(now).slice(0, 4));
    if (!Number.isInteger(year) || year < 2000 || year > 2100) return { missing: true };
    const slug = search.get('co-quan');
    const agency = slug === null ? null : (await ask(execute, dialogueAgencyQuery, { slug })).agency;
    if (slug !== null && agency === null) return { missing: true };
    const asked = { year, agencyId: agency?.id ?? null, after: search.get('sau') };
    const { dialogues } = await ask(execute, dialoguesQuery, asked);
    const { hasNextPage, endCursor } = dialogues.pageInfo;
    return { data: { year, agency, dialogues: dialogues.nodes, more: hasNextPage ? endCursor : null } };
  },
  head: ({ year, agency }, { language }) => {
    const { list } = speechIn(language);
    const title = agency ? fill(list.titleOf, { agency: sayAgency(language, agency) }) : list.title;
    return { title: `${title}, ${year}`, description: fill(list.description, { year }) };
  },
  View: ({ data }) => <DialogueListView data={data} speech={speechIn(useReader().language)} />,
});

/** One dialogue, alive. */
export const dialoguePage = page<DialogueData>({
  route: '/doi-thoai/:slug',
  island: 'dialogue',
  load: async ({ execute, params: { slug = '' } }) => {
    const { dialogue, changeCursor } = await ask(execute, dialogueQuery, { slug });
    return dialogue ? { data: { dialogue, cursor: changeCursor } } : { missing: true };
  },
  head: ({ dialogue }, { language }) => ({
    title: dialogue.title,
    description: `${speechIn(language).kinds[dialogue.kind]}: ${dialogue.title}. ${speechIn(language).states[dialogue.state]}.`,
  }),
  View: ({ data }) => <DialogueView data={data} speech={speechIn(useReader().language)} />,
});

/** One's own question by its code. */
export const ownQuestionPage = page<object>({
  route: '/doi-thoai/cau-hoi',
  island: 'own-question',
  load: () => ({ data: {} }),
  head: (_, { language }) => ({
    title: speechIn(language).own.title,
    description: speechIn(language).own.description,
    hidden: true,
  }),
  View: ({ data }) => <OwnQuestionView data={data} speech={speechIn(useReader().language)} />,
});
