import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { FileFault } from '../../schema/staff-file.js';
import { AskJobInput, AskJobResult, ChangeJobResult, Job, JobTaken, JobUnderWay } from '../../schema/staff-job.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { askForJob } from './ask.js';
import { faultsOf } from './faults-of.js';
import { type JobFacts, presentJob, readJob, readJobActs, readJobs, type TakenFacts } from './read.js';
import { resumeJob } from './resume.js';
import { stopJob } from './stop.js';

@Resolver(() => Job)
export class StaffJobResolver {
  @Query(() => [Job], {
    nullable: true,
    description: 'The latest 50 pieces of long work of an agency and of everything below it, the newest first.',
  })
  async jobs(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('isOpen', () => Boolean, { defaultValue: false, description: 'Only what is waiting or running.' })
    isOpen: boolean,
  ) {
    return (await readJobs(ctx, { agencyId, isOpen }))?.map(presentJob) ?? null;
  }

  @Query(() => Job, { nullable: true, description: 'One piece of long work, such as a file that is brought in.' })
  async job(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    const row = await readJob(ctx, id);
    return row && presentJob(row);
  }

  @Mutation(() => AskJobResult, { description: 'Has long work done while you go on with something else.' })
  async askForJob(@Ctx() ctx: RequestContext, @Arg('input', () => AskJobInput) input: AskJobInput) {
    return inWords(await askForJob(ctx, input), ctx.locale);
  }

  @Mutation(() => ChangeJobResult, {
    description:
      'Has long work stop after the part in hand; what is done stays done. Of a file that is being brought in nothing stays.',
  })
  async stopJob(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await stopJob(ctx, id), ctx.locale);
  }

  @Mutation(() => ChangeJobResult, { description: 'Has long work that was stopped or failed go on where it ended.' })
  async resumeJob(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await resumeJob(ctx, id), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'For this agency and everything below it.' })
  agency(@Root() job: JobFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(job.agencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who asked for it.' })
  async askedByName(@Root() job: JobFacts, @Ctx() ctx: RequestContext) {
    return (await ctx.loaders.account.load(job.askedBy))?.fullName ?? null;
  }

  @FieldResolver(() => [FileFault])
  faults(@Root() { row }: JobFacts, @Ctx() ctx: RequestContext) {
    return faultsOf(row, ctx.locale);
  }

  @FieldResolver(() => Boolean, { description: 'You can have it stopped.' })
  async mayStop(@Root() job: JobFacts, @Ctx() ctx: RequestContext) {
    return (await readJobActs(ctx, job)).mayStop;
  }

  @FieldResolver(() => Boolean, { description: 'You can have it go on.' })
  async mayResume(@Root() job: JobFacts, @Ctx() ctx: RequestContext) {
    return (await readJobActs(ctx, job)).mayResume;
  }
}

@Resolver(() => JobTaken)
export class JobTakenResolver {
  @FieldResolver(() => Job, { description: 'As it stands now.' })
  job(@Root() { job }: TakenFacts) {
    return presentJob(job);
  }
}

@Resolver(() => JobUnderWay)
export class JobUnderWayResolver {
  @FieldResolver(() => Job, { description: 'What is under way.' })
  job(@Root() { job }: TakenFacts) {
    return presentJob(job);
  }
}
