import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency, AgencyFilter, BookingRules } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { AgencyConnection } from '../../schema/directory.js';
import { Position } from '../../schema/leader.js';
import { ReceptionPoint } from '../../schema/point.js';
import { Day } from '../../schema/scalars.js';
import { AdministrativeUnit } from '../../schema/unit.js';
import type { RequestContext } from '../context.js';
import { readPositionsOfAgency } from '../leaders/read.js';
import { presentBookingRulesOf } from '../registrations/read-booking-rules.js';
import { type AgencyFacts, readAgencies, readAgency, readChildren, readLinked, readUnits } from './read.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => AgencyConnection, { description: 'Agencies by name.' })
  agencies(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AgencyFilter, { nullable: true }) filter?: AgencyFilter,
  ) {
    return readAgencies(ctx, filter, page);
  }

  @Query(() => Agency, { nullable: true, description: 'One agency by id or slug, also one that has ended.' })
  agency(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'Its readable address part.' }) slug?: string,
  ) {
    return readAgency(ctx, { id, slug });
  }

  @Query(() => [AdministrativeUnit], {
    description: 'Administrative units of a province, or by name; at most 100, by code.',
  })
  administrativeUnits(
    @Ctx() ctx: RequestContext,
    @Arg('parentCode', () => ID, { nullable: true, description: 'Within this province.' }) parentCode?: string,
    @Arg('text', () => String, { nullable: true, description: '“thang binh” finds “Thăng Bình”.' }) text?: string,
  ) {
    return readUnits(ctx, { parentCode, text });
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'The agency directly above; null at the top.' })
  parent(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return agency.parentId === null ? null : ctx.loaders.agency.load(agency.parentId);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies above, nearest first.' })
  ancestors(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return readLinked(ctx, 'ancestorsOfAgency', agency.id);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies directly below that exist today, by name.' })
  children(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return readChildren(ctx, agency.id);
  }

  @FieldResolver(() => [Agency], { description: 'Bodies it took over from.' })
  predecessors(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return readLinked(ctx, 'predecessorsOfAgency', agency.id);
  }

  @FieldResolver(() => [Agency], { description: 'Bodies that took over from it when it ended.' })
  successors(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return readLinked(ctx, 'successorsOfAgency', agency.id);
  }

  @FieldResolver(() => AdministrativeUnit, { nullable: true, description: 'The administrative unit it serves.' })
  unit(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return agency.unitCode === null ? null : ctx.loaders.unit.load(agency.unitCode);
  }

  @FieldResolver(() => [Position], { description: 'Positions held on a day (today, when none is given), heads first.' })
  positions(
    @Root() agency: AgencyFacts,
    @Ctx() ctx: RequestContext,
    @Arg('onDay', () => Day, { nullable: true, description: 'Held on this day; today when left out.' }) onDay?: string,
  ) {
    return readPositionsOfAgency(ctx, agency.id, onDay);
  }

  @FieldResolver(() => [ReceptionPoint], { description: 'Its open reception points, by name.' })
  receptionPoints(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.pointsOfAgency.load(agency.id);
  }

  @FieldResolver(() => BookingRules, { description: 'What booking here asks for, today.' })
  bookingRules(@Root() agency: AgencyFacts, @Ctx() ctx: RequestContext) {
    return presentBookingRulesOf(ctx, agency.id);
  }
}
