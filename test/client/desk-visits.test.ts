import { expect, it } from 'vitest';
import { broughtOver, type VisitDraft } from '../../client/desk/visits/draft.js';

const draft = (given: Partial<VisitDraft>) =>
  ({ content: 'Đất đai', opinion: '', people: [], peopleCount: '1', ...given }) as VisitDraft;

it('A correction stays as typed where somebody typed, and follows the colleague everywhere else', () => {
  const read = draft({});
  const now = draft({ opinion: 'Giao xã trả lời', peopleCount: '3' });
  const typed = draft({ content: 'Đất đai, thửa 12', peopleCount: '2' });
  expect(broughtOver({ read, typed, now })).toEqual(
    draft({ content: 'Đất đai, thửa 12', peopleCount: '2', opinion: 'Giao xã trả lời' }),
  );
});
