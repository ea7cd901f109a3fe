import type { Role } from '../graph.js';

/** Every role, in the order in which they are offered. */
export const allRoles: readonly Role[] = [
  'SECRETARY',
  'HEAD',
  'LEADER',
  'RECEPTIONIST',
  'CASE_HANDLER',
  'INSPECTOR',
  'FRONT_OBSERVER',
  'ADMINISTRATOR',
];
