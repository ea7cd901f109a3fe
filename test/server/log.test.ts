import { describe, expect, it } from 'vitest';
import { createLog, describeError, type LogFields } from '../../server/log.js';

function recorded(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('drops every field that is not on its list, and every object', () => {
    const sneaked: object = { requestId: 'r1', fullName: 'Nguyễn Thị Canary', status: { phone: '0912345678' } };
    const [line] = recorded((log) => log.info('request answered', sneaked as LogFields));
    expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'requestId', 'time']);
  });

  it('tells an error by class, code and place, never by its text', () => {
    const cause = Object.assign(new Error('Key (phone)=(0912345678) already exists'), {
      name: 'PostgresError',
      code: '23505',
      constraint_name: 'registration_once',
      detail: 'Key (phone)=(0912345678)',
    });
    const error = new Error('Failed query: insert\nparams: Nguyễn Thị Canary\n    at the hamlet', { cause });
    const [line] = recorded((log) => log.error('request failed', describeError(error)));
    expect(line).toMatchObject({ errorName: 'PostgresError', errorCode: '23505', constraint: 'registration_once' });
    expect(String(line?.frames)).toMatch(/log\.test/);
    expect(JSON.stringify(line)).not.toMatch(/0912345678|Canary/);
  });

  it('can tell what is not an error at all', () => {
    expect(describeError('0912345678')).toEqual({ errorName: 'string' });
  });
});
