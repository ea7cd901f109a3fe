import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Day } from '../../schema/scalars.js';
import {
  ReceptionRegister,
  Report,
  ReportColumn,
  ReportFigure,
  ReportForm,
  ReportPeriod,
  SignedReport,
} from '../../schema/staff-report.js';
import {
  ExportRegisterInput,
  ExportRegisterResult,
  SignReportInput,
  SignReportResult,
} from '../../schema/staff-report-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { exportRegister } from './export-register.js';
import { presentCsv, presentFigures, presentForm, presentSigned, presentSigning, type SignedShown } from './present.js';
import { type ReportFacts, readForms, readReport, readSignedReport, readSignedReports } from './read.js';
import { readPeriods } from './read-periods.js';
import { readRegister } from './read-register.js';
import { signReport } from './sign.js';

const agencyArg = { description: 'An agency you work for, or one below it.' };

@Resolver()
export class StaffReportResolver {
  @Query(() => [ReportForm], { nullable: true, description: 'The forms in force for an agency today.' })
  async reportForms(@Ctx() ctx: RequestContext, @Arg('agencyId', () => ID, agencyArg) agencyId: string) {
    return readForms(ctx, agencyId);
  }

  @Query(() => [ReportPeriod], {
    nullable: true,
    description: 'The periods an agency reports on, of this year and the last, the latest end first.',
  })
  reportPeriods(@Ctx() ctx: RequestContext, @Arg('agencyId', () => ID, agencyArg) agencyId: string) {
    return readPeriods(ctx, agencyId);
  }

  @Query(() => Report, { nullable: true, description: 'A form of figures as it would be signed now.' })
  report(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, agencyArg) agencyId: string,
    @Arg('formCode', () => String, { description: 'Such as `01_TCD`.' }) formCode: string,
    @Arg('period', () => [Day], { description: 'First and last day, at most 400 days apart.' }) period: string[],
    @Arg('includeSubordinate', () => Boolean, { defaultValue: false, description: 'With the agencies below.' })
    includeSubordinate: boolean,
  ) {
    const [from = '', to = from] = period;
    return readReport(ctx, { agencyId, formCode, from, to, includeSubordinate });
  }

  @Query(() => [SignedReport], {
    nullable: true,
    description: 'Reports an agency has signed, the latest period first.',
  })
  async signedReports(@Ctx() ctx: RequestContext, @Arg('agencyId', () => ID, agencyArg) agencyId: string) {
    return (await readSignedReports(ctx, agencyId))?.map(presentSigned);
  }

  @Query(() => SignedReport, { nullable: true, description: 'One signed report.' })
  async signedReport(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    const found = await readSignedReport(ctx, id);
    return found && presentSigned(found);
  }

  @Query(() => ReceptionRegister, { nullable: true, description: 'The register of receptions of one agency.' })
  receptionRegister(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, agencyArg) agencyId: string,
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, at most 400 days later.' }) to: string,
  ) {
    return readRegister(ctx, { agencyId, from, to });
  }

  @Mutation(() => SignReportResult, {
    description: 'Signs a form for a period that is over; what stands in it is kept.',
  })
  async signReport(@Ctx() ctx: RequestContext, @Arg('input', () => SignReportInput) input: SignReportInput) {
    return inWords(presentSigning(await signReport(ctx, input)), ctx.locale);
  }

  @Mutation(() => ExportRegisterResult, {
    description: 'The register with the numbers of papers. It needs a fresh proof of who you are, and is on record.',
  })
  async exportRegister(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExportRegisterInput) input: ExportRegisterInput,
  ) {
    return inWords(await exportRegister(ctx, input), ctx.locale);
  }
}

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => [ReportFigure], {
    nullable: true,
    description: 'What is counted; null where only who signs may see it before it is signed.',
  })
  figures(@Root() report: ReportFacts) {
    return report.figures && presentFigures(report.form, report.figures);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The same as CSV text with its mark.' })
  csv(@Root() report: ReportFacts) {
    return report.figures && presentCsv(report.form, report.figures);
  }

  @FieldResolver(() => [SignedReport], { description: 'Signed for this period, the latest first.' })
  signed(@Root() report: ReportFacts) {
    return report.signed.map(presentSigned);
  }
}

@Resolver(() => ReportForm)
export class ReportFormResolver {
  @FieldResolver(() => [ReportColumn], { description: 'Its columns, in order.' })
  columns(@Root() form: ReportFacts['form']) {
    return presentForm(form);
  }
}

@Resolver(() => SignedReport)
export class SignedReportResolver {
  @FieldResolver(() => Agency, { description: 'Whose it is.' })
  agency(@Root() report: SignedShown, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(report.agencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who signed.' })
  async signedBy(@Root() report: SignedShown, @Ctx() ctx: RequestContext) {
    return (await ctx.loaders.account.load(report.signedById))?.fullName ?? null;
  }

  @FieldResolver(() => [ReportFigure], { nullable: true, description: 'What stood in it; null for a register.' })
  figures(@Root() report: SignedShown) {
    return report.kept && presentFigures(report.form, report.kept);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The same as CSV text with its mark; null for a register.',
  })
  csv(@Root() report: SignedShown) {
    return report.kept && presentCsv(report.form, report.kept);
  }
}
