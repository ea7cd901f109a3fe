import type { EnumOf } from './graph.js';

/** What can need somebody at the desk. */
export type TodayKind = EnumOf<'DeskLineKind'>;
