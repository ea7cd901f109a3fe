import type { PetitionFacts } from './petition-facts.js';
import type { PetitionProblem } from './rules.js';

export interface PetitionSaved {
  kind: 'PetitionSaved';
  petition: PetitionFacts;
}

export interface PetitionIncomplete {
  kind: 'PetitionIncomplete';
  problem: PetitionProblem;
}
