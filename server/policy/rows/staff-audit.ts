import { auditReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** Who did, saw and took what. */
export const staffAuditRows: Rows = {
  'Query.auditActs': auditReaders,
  'Query.auditChain': auditReaders,
  'Query.auditEvents(after agencyId filter first)': auditReaders,
  'AuditActName { kind name words }': auditReaders,
  'AuditChain { anchoredAt anchoredNumber sealed verification waiting }': auditReaders,
  'AuditEvent { account act actor agency at detail id job kind number reason staffSessionId }': auditReaders,
  'AuditEvent { subjectIds subjectKind subjectWords words }': auditReaders,
  'AuditEventConnection { edges nodes pageInfo }': auditReaders,
  'AuditEventEdge { cursor node }': auditReaders,
  'AuditFilter { accountId acts from kinds subjectId to }': auditReaders,
  'AuditPerson { fullName id username }': auditReaders,
  'AuditVerification { at brokenAt brokenBy entries }': auditReaders,
};
