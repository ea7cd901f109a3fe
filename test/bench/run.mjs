/**
 * Measures the product against its floors on this machine, in one run, and prints ratios.
 *
 *   npm run bench                 everything, at most five minutes
 *   npm run bench -- --small      a tenth of the data, short rounds: to see that it runs
 *   npm run bench -- --large      also ten times the data (W4)
 *   npm run bench -- --only W1,W2 some workloads
 *   npm run bench -- nation       a year of all 3,355 units: generated, released, told apart, asked
 */
import { runNode } from '../support/command.mjs';

const bench = ['--import', 'tsx', '--expose-gc', 'test/bench/bench.ts', ...process.argv.slice(2)];
const endedWell = await runNode(bench, { mostMinutes: 15 });
process.exitCode = endedWell ? 0 : 1;
