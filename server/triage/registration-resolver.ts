import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { StaffRegistration } from '../../schema/staff-registration.js';
import { StaffSession, StaffSlot } from '../../schema/staff-session.js';
import { RegistrationHistoryLine, TriageAct, TriageGround, TriageStep } from '../../schema/staff-triage.js';
import type { RequestContext } from '../context.js';
import type { ListedFacts } from '../registrations/present-listed.js';
import { readTopicName } from '../registrations/read-booking-rules.js';
import {
  readGroundOf,
  readHistoryLines,
  readLastStep,
  readPossibleActs,
  readProposedSession,
  readSessionOf,
  readStaffName,
  readSteps,
  type StepFacts,
} from './read-steps.js';

@Resolver(() => StaffRegistration)
export class StaffRegistrationTriageResolver {
  @FieldResolver(() => StaffSession, { description: 'The session it is for.' })
  session(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readSessionOf(ctx, registration);
  }

  @FieldResolver(() => Agency, { description: 'The agency whose session it is.' })
  agency(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(registration.agencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the agency calls the field of the matter.' })
  topicName(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readTopicName(ctx, registration);
  }

  @FieldResolver(() => [TriageAct], {
    description: 'What can be done with it now, as far as is known before it is tried.',
  })
  possibleActs(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readPossibleActs(ctx, registration);
  }

  @FieldResolver(() => TriageStep, { nullable: true, description: 'What the secretariat last did with it.' })
  lastStep(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readLastStep(ctx, registration);
  }

  @FieldResolver(() => [TriageStep], { description: 'Everything the secretariat did with it, the latest first.' })
  steps(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readSteps(ctx, registration);
  }

  @FieldResolver(() => [RegistrationHistoryLine], { description: 'What happened to it, the latest first.' })
  history(@Root() registration: ListedFacts, @Ctx() ctx: RequestContext) {
    return readHistoryLines(ctx, registration);
  }
}

@Resolver(() => TriageStep)
export class TriageStepResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Full name of whoever did it.' })
  by(@Root() step: StepFacts, @Ctx() ctx: RequestContext) {
    return readStaffName(ctx, step.madeBy);
  }

  @FieldResolver(() => TriageGround, { nullable: true, description: 'The ground as it was then.' })
  ground(@Root() step: StepFacts, @Ctx() ctx: RequestContext) {
    return readGroundOf(ctx, step);
  }

  @FieldResolver(() => StaffSlot, { nullable: true, description: 'The place that was proposed.' })
  proposedSlot(@Root() step: StepFacts, @Ctx() ctx: RequestContext) {
    return step.proposedSlotId && ctx.loaders.anySlot.load(step.proposedSlotId);
  }

  @FieldResolver(() => StaffSession, { nullable: true, description: 'The session that was proposed.' })
  proposedSession(@Root() step: StepFacts, @Ctx() ctx: RequestContext) {
    return readProposedSession(ctx, step);
  }
}

@Resolver(() => RegistrationHistoryLine)
export class RegistrationHistoryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Full name, where it was somebody of the staff.' })
  by(@Root() line: { accountId: string | null }, @Ctx() ctx: RequestContext) {
    return readStaffName(ctx, line.accountId);
  }
}
