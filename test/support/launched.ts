import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../db/root.js';

export interface Launched {
  child: ChildProcess;
  /** What the launcher logged. */
  log: string[];
  /** Ends the process with the signal; resolves when it has gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Another process that has started, or joined, the database on the directory and has committed the row to it. */
export async function launch(dataDir: string, row: string, uid?: number): Promise<Launched> {
  const script = join(projectRoot, 'test', 'support', 'embedded-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, row], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const log: string[] = [];
  const exited = once(child, 'exit');
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    log.push(line);
    if (line === 'ready') break;
  }
  if (log.at(-1) !== 'ready') throw new Error(`The process ended before its row was kept:\n${log.join('\n')}`);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return { child, log, end };
}
