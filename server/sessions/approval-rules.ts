/** Who makes drafts public that no signed notice announces. */
export type Approval = 'SECRETARY' | 'HEAD';

export interface ApprovalNeeded {
  kind: 'ApprovalNeeded';
}

/** What the policies in force say; where none does, secretaries may. */
export function approvalIn(policies: readonly { key: string; value: unknown }[]): Approval {
  return policies.find(({ key }) => key === 'publicationApproval')?.value === 'HEAD' ? 'HEAD' : 'SECRETARY';
}
