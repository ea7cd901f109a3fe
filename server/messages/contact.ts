import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Where a citizen can be written to; either may be missing. */
export interface Contact {
  mail?: string;
  sms?: string;
}

/** What a sealed applicant opens to, as far as letters are concerned. */
interface Reachable {
  phone?: string | null;
  email?: string | null;
}

/**
 * The ways to reach an applicant, from the text that was sealed.
 *
 * Short messages go to Vietnamese mobile numbers only: a land line cannot read them, and a foreign number is how
 * strangers make an authority pay for messages.
 */
export function contactOf(openedApplicant: string): Contact {
  const { phone, email }: Reachable = JSON.parse(openedApplicant);
  const number = phone ? parsePhoneNumberFromString(phone, 'VN')?.number : undefined;
  return {
    ...(email ? { mail: email } : {}),
    ...(number && /^\+84[35789]\d{8}$/.test(number) ? { sms: number } : {}),
  };
}
