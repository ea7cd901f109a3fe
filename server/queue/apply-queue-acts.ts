import { refuseArgument } from '../argument.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { type GivenAct, lineActOf } from './line-act.js';
import { doInLine, type LineOutcome } from './once.js';

const most = 200;

/**
 * Does, in their order, what a desk did while it had no connection: each once by its own key, at the time it happened there.
 *
 * What cannot be done any more, because somebody else has done otherwise meanwhile, is answered with how it stands; what follows
 * is done all the same.
 */
export async function applyQueueActs(
  ctx: RequestContext,
  { pointId, acts }: { pointId: string; acts: readonly GivenAct[] },
): Promise<{ key: string; outcome: LineOutcome }[]> {
  requireStaff(ctx);
  if (acts.length > most) refuseArgument('acts', tooMany, ctx.locale);
  const outcomes: { key: string; outcome: LineOutcome }[] = [];
  for (const given of acts) outcomes.push({ key: given.key, outcome: await doInLine(ctx, lineActOf(given, pointId)) });
  return outcomes;
}

const tooMany = {
  vi: `Mỗi lần gửi nhiều nhất ${most} thao tác; xin gửi tiếp phần còn lại sau.`,
  en: `At most ${most} acts are sent at once; send the others afterwards.`,
};
