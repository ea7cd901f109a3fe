import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../db/root.js';

/** A process that serves and can be spoken to. */
export interface Child {
  url: string;
  /** Has it do something, and waits for what it says. */
  ask<Answer>(act: string, given?: unknown): Promise<Answer>;
  /** Seconds of processor it has used so far. */
  processorSeconds(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a script of this room as its own process; ready when it has told its address. */
export async function launch(script: string, settings: object): Promise<Child> {
  const file = join(projectRoot, 'test', 'bench', script);
  const child = fork(file, [JSON.stringify(settings)], {
    cwd: projectRoot,
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const exited = once(child, 'exit');
  const failed = exited.then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`)));
  failed.catch(() => {});
  const hear = async () => (await Promise.race([once(child, 'message'), failed]))[0];
  const { url } = await hear();
  const ask = async <Answer>(act: string, given?: unknown): Promise<Answer> => {
    const answered = hear();
    child.send({ act, given });
    return (await answered).answer;
  };
  return {
    url,
    ask,
    processorSeconds: () => ask('processorSeconds'),
    async stop() {
      process.off('exit', end);
      child.kill('SIGKILL');
      await exited;
    },
  };
}
