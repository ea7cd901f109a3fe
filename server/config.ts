import { z } from 'zod';

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(6),
  TIEP_DAN_SECRET: z.string().min(32).optional(),
  PUBLIC_URL: z.url().optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  TRUST_PROXY: z.stringbool().default(false),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Tiếp Dân <khong-tra-loi@tiepdan.example>'),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  DEMO: z.stringbool().default(true),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** What one network address may ask in a minute; 0 is no limit. Behind a proxy set TRUST_PROXY, or all share one. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(1_200),
  /** Bookings of one address in an hour before its browsers must do some work for each; 0 never asks for any. */
  BOOKINGS_BEFORE_WORK: z.coerce.number().int().min(0).default(20),
  SOCKETS_PER_ADDRESS: z.coerce.number().int().min(1).default(200),
  /** Off: every subscription is executed on its own, as if nobody else asked the same. */
  SHARED_SUBSCRIPTIONS: z.stringbool().default(true),
  /** Off: every public question is answered anew, as if nobody had just asked the same. */
  ANSWER_CACHE: z.stringbool().default(true),
  /** The authority's identity provider (OpenID Connect), where people of the desk have accounts already. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  /** Left out for a client without a secret; PKCE is used in any case. */
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button says that leads there. */
  OIDC_LABEL: z.string().default('Tài khoản chung của cơ quan'),
});

const schema = settings.refine((given) => given.OIDC_ISSUER === undefined || given.OIDC_CLIENT_ID !== undefined, {
  path: ['OIDC_CLIENT_ID'],
  message: 'OIDC_ISSUER needs OIDC_CLIENT_ID',
});

export type Config = z.infer<typeof schema>;

/** Reads the settings, or throws one error that names every wrong one. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`Settings cannot be used:\n${z.prettifyError(parsed.error)}`);
}
