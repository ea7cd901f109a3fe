import type { VariablesOf } from '../graph.js';
import type { ActName, Ground, Line, previewQuery, Template, triageMutation } from './documents.js';
import { needsDueDay, needsGround, readyFor, usualDueDay } from './model.js';

/** An act as it is being written. */
export interface Draft {
  act: ActName;
  groundId: string;
  competentBody: string;
  documentNumber: string;
  dueDay: string;
  /** The place that is proposed. */
  slotId: string;
  templateId: string;
  vi: string;
  en: string;
  /** Somebody has written in the reply: another ready one does not replace it without being asked for. */
  isTouched: boolean;
}

interface Ready {
  act: ActName;
  lines: readonly Line[];
  templates: readonly Template[];
  today: string;
}

/** An act as it begins: its first ready reply, and a usual day to answer by. */
export function beginDraft({ act, lines, templates, today }: Ready): Draft {
  const [first] = readyFor(templates, act, undefined);
  return {
    ...{ act, groundId: '', competentBody: '', documentNumber: '', slotId: '', isTouched: false },
    dueDay: needsDueDay(act)
      ? usualDueDay(
          today,
          lines.map((line) => line.session.day),
        )
      : '',
    ...textOf(first),
  };
}

/** The draft with another ground; a reply nobody has touched becomes the ready one of that ground. */
export function withGround(draft: Draft, ground: Ground | undefined, templates: readonly Template[]): Draft {
  const next = { ...draft, groundId: ground?.id ?? '' };
  if (draft.isTouched) return next;
  const [first] = readyFor(templates, draft.act, ground);
  return { ...next, ...textOf(first) };
}

/** The draft with another ready reply, whatever was written before. */
export function withTemplate(draft: Draft, template: Template | undefined): Draft {
  return { ...draft, ...textOf(template), isTouched: false };
}

/** What an answer can lack. */
const needs = ['groundId', 'competentBody', 'documentNumber', 'dueDay', 'slotId', 'replyVi', 'replyEn'] as const;
export type Missing = (typeof needs)[number];

/** Fields of the input that are still to be filled in. */
export function missingIn(draft: Draft, lines: readonly Line[], ground: Ground | undefined): Missing[] {
  const languages = languagesOf(lines);
  const lacks: Record<Missing, boolean> = {
    groundId: needsGround(draft.act, lines) && !draft.groundId,
    competentBody: ground?.needsBody === true && !draft.competentBody.trim(),
    documentNumber: ground?.needsDocument === true && !draft.documentNumber.trim(),
    dueDay: needsDueDay(draft.act) && !draft.dueDay,
    slotId: draft.act === 'PROPOSE_SESSION' && !draft.slotId,
    replyVi: tells(draft.act) && languages.includes('VI') && !draft.vi.trim(),
    replyEn: tells(draft.act) && languages.includes('EN') && !draft.en.trim(),
  };
  return needs.filter((field) => lacks[field]);
}

/** Whether the citizen is written to. */
export const tells = (act: ActName): boolean => act !== 'BEGIN_REVIEW';

/** In which languages those concerned are written to. */
export function languagesOf(lines: readonly Line[]): ('VI' | 'EN')[] {
  return (['VI', 'EN'] as const).filter((language) => lines.some((line) => line.locale === language));
}

type Input = VariablesOf<typeof triageMutation>['input'];
type PreviewInput = VariablesOf<typeof previewQuery>['input'];

/** What is sent for these registrations. */
export function inputOf(draft: Draft, lines: readonly Pick<Line, 'id' | 'version'>[], idempotencyKey: string): Input {
  return {
    ...sayingOf(draft),
    idempotencyKey,
    lines: lines.map(({ id, version }) => ({ registrationId: id, version })),
  };
}

/** What is looked at beforehand for one of them. */
export function previewOf(draft: Draft, { id, version }: Pick<Line, 'id' | 'version'>): PreviewInput {
  return { ...sayingOf(draft), line: { registrationId: id, version } };
}

function sayingOf(draft: Draft) {
  return {
    act: draft.act,
    groundId: draft.groundId || null,
    competentBody: draft.competentBody.trim() || null,
    documentNumber: draft.documentNumber.trim() || null,
    dueDay: needsDueDay(draft.act) ? draft.dueDay || null : null,
    slotId: draft.act === 'PROPOSE_SESSION' ? draft.slotId || null : null,
    replyVi: draft.vi.trim() || null,
    replyEn: draft.en.trim() || null,
  };
}

function textOf(template: Template | undefined): Pick<Draft, 'templateId' | 'vi' | 'en'> {
  return { templateId: template?.id ?? '', vi: template?.words ?? '', en: template?.wordsEn ?? '' };
}

/** Id on the screen of a field of the input. */
export const fieldId = (field: string): string => `tra-loi-${field}`;
