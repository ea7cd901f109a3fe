import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../db/root.js';

/** The product as its own process, which can be killed and started again at the same address. */
export interface Instance {
  /** Such as `http://localhost:41234`; the same after every start. */
  url: string;
  /** Ends the process as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again; resolves when it listens. */
  start(): Promise<void>;
  /** Ends it the way people do. */
  stop(): Promise<void>;
}

/** Starts the product on a data directory, without the demo, on a free port of the loopback. */
export async function startInstance(dataDir: string): Promise<Instance> {
  let { child, port } = await launch(dataDir, 0);
  const end = async (signal: NodeJS.Signals) => {
    const { exitCode, signalCode } = child;
    if (exitCode !== null || signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    async start() {
      ({ child, port } = await launch(dataDir, port));
    },
    stop: () => end('SIGTERM'),
  };
}

async function launch(dataDir: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: projectRoot,
    env: {
      ...environment,
      ...{ DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', DEMO: 'false', TRUST_PROXY: 'true' },
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (text) => said.push(String(text)));
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  for await (const line of lines) {
    said.push(line);
    const address = /http:\/\/[\w.]+:(\d+)/.exec(line);
    if (!address) continue;
    // Whoever is not read any more must not fill the pipe and stand still.
    child.stdout?.resume();
    return { child, port: Number(address[1]) };
  }
  throw new Error(`The product did not start:\n${said.join('\n')}`);
}
