import { ask, type Execute } from '../api/execute.js';
import { conclusionSheet } from '../promises-book/conclusion-sheet.js';
import { conclusionQuery } from '../promises-book/documents.js';
import type { Reader } from '../words/reader.js';
import { loadPaper } from './load.js';
import { noticeSheet } from './notice-sheet.js';
import type { Sheet } from './sheet.js';
import { wallSheet } from './wall-sheet.js';

/** The paper at a path such as `/thong-bao/ubnd/2026-11`, as text to be laid out; null when there is none. */
export async function composeSheet(reader: Reader, execute: Execute): Promise<Sheet | null> {
  const [, form, slug = '', month = '', ...rest] = reader.path.split('/');
  if (form === 'ket-luan' && month === '') return composeConclusion(reader, execute, slug);
  const write = form === 'thong-bao' ? noticeSheet : form === 'lich-thang' ? wallSheet : undefined;
  if (!write || rest.length > 0) return null;
  const data = await loadPaper(execute, slug, month);
  return data ? write(reader, data) : null;
}

async function composeConclusion(reader: Reader, execute: Execute, id: string): Promise<Sheet | null> {
  const { conclusion } = await ask(execute, conclusionQuery, { id });
  return conclusion && conclusionSheet(reader, conclusion);
}
