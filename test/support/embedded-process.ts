/**
 * A process of its own that starts the database on the directory given, keeps one row and waits.
 *
 * Says `ready` when the row is committed, and ends well on SIGTERM.
 */
import { openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';

const [dataDir = '', row = ''] = process.argv.slice(2);
const embedded = await startEmbedded({ dataDir, log: (message) => process.stdout.write(`log ${message}\n`) });
const { sql, close } = openDatabase({ url: embedded.url, poolSize: 1 });
await sql`create table if not exists kept (name text not null)`.catch(() => {});
await sql`insert into kept values (${row})`;
process.once('SIGTERM', async () => {
  await close();
  await embedded.stop();
});
process.stdout.write('ready\n');
