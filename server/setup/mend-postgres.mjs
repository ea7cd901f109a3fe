/**
 * Mends the database driver where its newest version (3.4.9) does not survive a connection that dies inside a transaction.
 *
 * Without it the driver throws where nobody can catch it (its issue 1208), leaves the connection unusable (1154), may run
 * statements of a dead transaction outside it (1216), and never settles statements that wait (1186). The changes are those
 * proposed upstream (pull requests 1155, 1209, 1215). Each replaced text must be there, so a newer driver is noticed: look
 * then whether it still needs mending. `test/db/lost-connection.test.ts` shows what it is for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mark = '/* mended by tiep-dan */';

const changes = {
  'connection.js': [
    [
      "    if (stream)\n      return queryError(q, Errors.generic('COPY_IN_PROGRESS'",
      "    if (socket === null)\n      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true\n\n    if (stream)\n      return queryError(q, Errors.generic('COPY_IN_PROGRESS'",
    ],
    [
      '    clearImmediate(nextWriteTimer)\n    socket.removeListener',
      '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener',
    ],
    [
      "    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n",
      "    ;(query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n    query = results = errorResponse = null\n    result = new Result()\n",
    ],
  ],
  'index.js': [
    [
      '    let savepoints = 0\n      , connection\n',
      '    let savepoints = 0\n      , connection\n      , lost = null\n',
    ],
    [
      '        new Promise((_, reject) => connection.onclose = reject)\n',
      '        new Promise((_, reject) => connection.onclose = e => {\n          lost = e\n          while (queries.length)\n            queries.shift().reject(e)\n          reject(e)\n        })\n',
    ],
    [
      '        q.catch(e => uncaughtError || (uncaughtError = e))\n        c.queue === full',
      '        q.catch(e => uncaughtError || (uncaughtError = e))\n        if (lost)\n          return q.reject(lost)\n        c.queue === full',
    ],
  ],
};

/** Mends the installed driver, once; throws when it is not the one this was written for. */
export function mendPostgres() {
  for (const [name, replacements] of Object.entries(changes)) {
    const file = join(root, 'node_modules', 'postgres', 'src', name);
    const text = readFileSync(file, 'utf8');
    if (text.startsWith(mark)) continue;
    writeFileSync(file, `${mark}\n${replacements.reduce((mended, change) => replaceOnce(mended, change, file), text)}`);
  }
}

function replaceOnce(text, [before, after], file) {
  if (text.split(before).length === 2) return text.replace(before, () => after);
  throw new Error(`${file} is not the version this mends (postgres 3.4.9). Look whether the new one still needs it.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) mendPostgres();
