import type { Executor } from '../client.js';
import { policyParameter } from '../tables/policy.js';

/** Whoever tries the demo signs in with what the welcome says, and nothing else. */
const ofTheDemo: typeof policyParameter.$inferInsert = {
  id: '01474c9a-6c00-7001-8000-0000000000d1',
  key: 'secondStep',
  value: { roles: [] },
  effectiveFrom: '2014-07-02',
  source: 'Dữ liệu mẫu: đăng nhập thử chỉ bằng mật khẩu; cơ quan dùng thật áp dụng mặc định của phần mềm',
};

/** Makes sure that the demo's accounts can be used with their passwords alone; a rule of somebody's own stays. */
export async function insertDemoPolicies(db: Executor): Promise<void> {
  await db.insert(policyParameter).values(ofTheDemo).onConflictDoNothing();
}
