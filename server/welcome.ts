/** What a newcomer reads in the terminal once the server listens. */
export function welcome(address: string, signIns: unknown): string {
  const socket = address.replace(/^http/, 'ws');
  const accounts = Array.isArray(signIns) ? signIns.map((one) => `    ${lineOf(one)}`) : [];
  return [
    '',
    `  Tiếp Dân                ${address}`,
    `  English                 ${address}/en`,
    `  GraphQL công khai       ${address}/graphql          (${socket}/graphql)`,
    `  GraphQL nội bộ / staff  ${address}/staff/graphql`,
    `  Thử API / explorer      ${address}/explorer   ${address}/staff/explorer`,
    ...(accounts.length > 0 ? ['  Tài khoản mẫu / demo sign-ins:', ...accounts] : []),
    '',
    '  Dừng / stop: Ctrl-C',
    '',
  ].join('\n');
}

function lineOf(signIn: unknown): string {
  if (typeof signIn !== 'object' || signIn === null) return String(signIn);
  return Object.values(signIn).join('   ');
}
