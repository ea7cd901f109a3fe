/** Every policy there is; what agencies set, what the settings page shows and what the code reads are these and no others. */
export const policyKeys = [
  'identity',
  'registrationsPerPerson',
  'largestParty',
  'largeGroupFrom',
  'representatives',
  'topics',
  'publicationLeadReception',
  'publicationLeadDialogue',
  'publicationApproval',
  'delegation',
  'travelMinutes',
  'queue',
  'queuePriorities',
  'undoWindowMinutes',
  'displacedAnswerDays',
  'replyWorkingDays',
  'complexReplyWorkingDays',
  'processingDays',
  'frontResultDays',
  'conclusionDeadline',
  'dialogueConclusionDays',
  'dialogueResult',
  'dialogueVoterPercent',
  'secondStep',
] as const;

export type PolicyKey = (typeof policyKeys)[number];
