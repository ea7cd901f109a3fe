import type { introspection_types } from './graph.js';

type Values<Name extends keyof introspection_types> = introspection_types[Name] extends { enumValues: infer Value }
  ? Value
  : never;

export type SessionKind = Values<'SessionKind'>;
export type SessionStatus = Values<'SessionStatus'>;
export type RegistrationState = Values<'RegistrationState'>;
export type AgencyLevel = Values<'AgencyLevel'>;
export type ChangeKind = Values<'ChangeKind'>;
export type CalendarNewsKind = Values<'CalendarNewsKind'>;
export type TopicArea = Values<'TopicArea'>;
export type IdentityKind = Values<'IdentityKind'>;
export type IdentityRequirement = Values<'IdentityRequirement'>;
export type AccessNeed = Values<'AccessNeed'>;
export type ApplicantField = Values<'ApplicantField'>;
export type RegistrationStatus = Values<'RegistrationStatus'>;
export type AgencyAct = Values<'AgencyAct'>;
export type ChangeAnswer = Values<'ChangeAnswer'>;
