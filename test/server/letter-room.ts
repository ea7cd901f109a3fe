import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { inTransaction, openDatabase } from '../../db/client.js';
import { listMessages, type MessageRow } from '../../db/messages.js';
import { message } from '../../db/tables/message.js';
import { registration } from '../../db/tables/registration.js';
import type { LetterKind } from '../../server/messages/letter.js';
import { type MessageWorkerOptions, startMessageWorker } from '../../server/messages/worker.js';
import { writeLetters } from '../../server/messages/write-letters.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { letterWorld, type Person } from './letter-world.js';

export const keys = createKeyring('a secret for tests, long enough to be one');
export const publicUrl = 'https://tiepdan.example/';
export const person: Person = { fullName: 'CANARY-NAME Võ Thị Kín', phone: '0912 345 678', email: 'canary@example.vn' };

/** A database, a clock, a folder and a log for the letters of one test file; nothing is queued when a test begins. */
export class LetterRoom {
  at = '';
  told: string[] = [];
  folder = '';
  #database: FreshDatabase | undefined;
  readonly #cleanups: Array<() => Promise<unknown>> = [];
  readonly now = () => this.at;
  readonly #tell = (fields: object, text: string) => {
    this.told.push(JSON.stringify({ ...fields, text }));
  };
  readonly log = { info: this.#tell, warn: this.#tell, error: this.#tell };

  get database(): FreshDatabase {
    if (this.#database === undefined) throw new Error('The room opens before the first test');
    return this.#database;
  }

  async open(): Promise<void> {
    this.#database = await freshDatabase();
    this.folder = await mkdtemp(join(tmpdir(), 'letters-'));
  }

  async empty(): Promise<void> {
    await this.database.db.delete(message);
    await this.database.db.delete(registration);
    this.at = '2026-11-21T03:00:00.000Z';
    this.told = [];
  }

  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.reverse()) await cleanup();
    await this.database.close();
    await rm(this.folder, { recursive: true });
  }

  atEnd(...cleanups: Array<() => Promise<unknown>>): void {
    this.#cleanups.push(...cleanups);
  }

  later(seconds: number): string {
    return new Date(Date.parse(this.at) + seconds * 1000).toISOString();
  }

  /** A second pool on the same database. */
  anotherInstance() {
    return openDatabase({ url: this.database.url, applicationName: 'another instance' });
  }

  world(startsAt = '2026-12-25T01:00:00.000Z') {
    return letterWorld(this.database.db, keys, startsAt, '2026-11-01T00:00:00.000Z');
  }

  write(registrationIds: string[], kind: LetterKind = 'BOOKED', dedupe = 'test'): Promise<number> {
    const order = { registrationIds, kind, dedupe };
    return inTransaction(this.database.db, (tx) => writeLetters({ keys, now: this.now }, tx, order));
  }

  async onlyMessage(registrationId: string): Promise<MessageRow> {
    const [row, ...others] = await listMessages(this.database.db, registrationId);
    if (row === undefined || others.length > 0) throw new Error('Expected exactly one letter');
    return row;
  }

  /** A worker that has looked once and does not poll by itself, so that a test decides when it looks again. */
  async workerWith(config: MessageWorkerOptions['config'] = {}, db = this.database.db) {
    const looked = deferred();
    const worker = startMessageWorker({
      db,
      now: this.now,
      keys,
      log: this.log,
      publicUrl,
      config: { DATA_DIR: this.folder, ...config },
      pause: () => {
        looked.resolve();
        return () => {};
      },
    });
    this.atEnd(() => worker.stop());
    await looked.promise;
    return worker;
  }
}

/** The room of one test file, opened, emptied and closed with it. */
export function letterRoom(): LetterRoom {
  const room = new LetterRoom();
  beforeAll(() => room.open());
  beforeEach(() => room.empty());
  afterAll(() => room.close());
  return room;
}

/** A promise with its key beside it. */
export function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
