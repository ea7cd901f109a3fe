/**
 * Builds when needed, then becomes the server: one process, so that whoever stops or kills it has stopped all of it.
 */
import { build } from './build.mjs';

try {
  await build();
} catch (error) {
  process.stderr.write(`Không biên dịch được. / Could not build.\n${error.message}\n`);
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
await import(new URL('../../dist/server/main.js', import.meta.url).href);
