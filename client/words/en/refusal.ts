import type { refusal as vietnamese } from '../vi/refusal.js';

export const refusal: typeof vietnamese = {
  title: 'Who may not be received',
  lead: 'Under Article 9 of the Law on Reception of Citizens 2013, the receiver may refuse:',
  grounds: [
    'People who are drunk or under the influence, or whose illness takes away awareness or control of what they do.',
    'People who threaten or insult an agency, an organisation, the receiver or an official on duty, or break the rules of the reception place.',
    'People who persist with a case that was settled correctly, was checked and reviewed by the competent body with notice in writing, and about which they have already been received and guided.',
    'Other cases set by law.',
  ],
  after: 'Whoever refuses must say why.',
  denunciation:
    'Denunciations are taken only in person or by post, to keep the person’s identity secret. You can still register an hour without saying what it is about.',
};
