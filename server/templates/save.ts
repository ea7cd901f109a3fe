import { v7 as uuidv7 } from 'uuid';
import { endTemplate, insertTemplate, latestVersionOf, openTemplate } from '../../db/letter-templates.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems } from '../staff/shape.js';
import { findFaults, type LetterUnfinished } from './faults.js';
import { type LetterAsked, openLetter } from './letter-name.js';
import type { Template } from './letter-words.js';
import { presentTemplate, type TemplateFacts, templateOf } from './read.js';

export interface LetterTemplateSaved {
  kind: 'LetterTemplateSaved';
  template: TemplateFacts;
}

export interface StaleTemplate {
  kind: 'StaleVersion';
  currentVersion: number;
}

export type SaveTemplateOutcome = LetterTemplateSaved | LetterUnfinished | StaleTemplate | FieldsInvalid | NotFoundHere;

/**
 * Words a letter of an agency from now on, for itself and everything below it without words of its own.
 *
 * What was sent in the words before stays on record as a version. Words with an unknown name or without a needed one are
 * refused: no citizen gets a letter with holes.
 */
export async function saveTemplate(
  ctx: RequestContext,
  asked: LetterAsked & Template & { basedOn: number },
): Promise<SaveTemplateOutcome> {
  const { accountId: by } = requireStaff(ctx);
  const open = await openLetter(ctx, asked);
  if (!open) return notFoundHere;
  const template = templateOf(asked);
  const given = {
    words: template.words || null,
    ...(asked.way === 'MAIL' ? { subject: template.subject || null } : {}),
  };
  const most = asked.way === 'MAIL' ? 6000 : 400;
  const problems = findFieldProblems(given, {
    words: { most, required: true },
    subject: { most: 150, required: true },
  });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const faults = findFaults(open.name, template, open);
  if (faults) return faults;
  const { name } = open;
  const at = ctx.now();
  const id = uuidv7();
  return settle(ctx, async (tx) => {
    const before = await openTemplate(tx, name);
    if ((before?.version ?? 0) !== asked.basedOn)
      return { kind: 'StaleVersion', currentVersion: before?.version ?? 0 } as const;
    if (before) await endTemplate(tx, before.id, { by, at });
    const version = (await latestVersionOf(tx, name)) + 1;
    const row = { ...name, ...template, id, version, createdBy: by, createdAt: at, endedBy: null, endedAt: null };
    await insertTemplate(tx, row);
    await recordAct(tx, ctx, {
      ...{ act: 'LetterWorded', agencyId: name.agencyId, subjectKind: 'LETTER', subjectId: id, detail: name.kind },
    });
    const saved = presentTemplate({ ...name, way: name.channel }, { ...row, depth: 0 }, ctx.locale);
    return { kind: 'LetterTemplateSaved', template: saved };
  });
}
