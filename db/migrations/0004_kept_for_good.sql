-- Keeps a published session as the public sees it at the end of the transaction, when that differs from the edition before.
-- Columns of both tables flow over by their names. Whoever writes a session, its hosts, participants or slots cannot forget it.
CREATE FUNCTION "keep_session_edition"("of_session" uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  present session%ROWTYPE;
  last session_edition%ROWTYPE;
  next session_edition%ROWTYPE;
  beside text[] := '{edition,edition_from,edition_to,xid,search_text,ancestors}';
BEGIN
  SELECT * INTO last FROM session_edition WHERE session_id = of_session ORDER BY edition DESC LIMIT 1;
  IF last.xid = pg_current_xact_id() THEN RETURN; END IF;
  SELECT * INTO present FROM session WHERE id = of_session FOR NO KEY UPDATE;
  IF present.published_at IS NULL THEN
    UPDATE session_edition SET edition_to = greatest(edition_from, present.updated_at)
    WHERE session_id = of_session AND edition_to IS NULL;
    RETURN;
  END IF;
  SELECT * INTO last FROM session_edition WHERE session_id = of_session ORDER BY edition DESC LIMIT 1;
  next := jsonb_populate_record(NULL::session_edition, to_jsonb(present) || jsonb_build_object(
    'session_id', of_session,
    'edition', coalesce(last.edition, 0) + 1,
    'edition_from', greatest(present.updated_at, last.edition_from, last.edition_to),
    'xid', pg_current_xact_id()::text,
    'hosts', (SELECT coalesce(jsonb_agg(h.agency_id ORDER BY h.ordering), '[]')
      FROM session_host h WHERE h.session_id = of_session),
    'participants', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'agencyId', p.agency_id) ORDER BY p.ordering), '[]')
      FROM session_participant p WHERE p.session_id = of_session),
    'slots', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', o.id,
        'startsAt', to_char(o.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'endsAt', to_char(o.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'capacity', o.public_capacity) ORDER BY o.starts_at, o.id), '[]')
      FROM slot o WHERE o.session_id = of_session AND o.withdrawn_at IS NULL),
    'ancestors', (SELECT coalesce(jsonb_agg(DISTINCT b.ancestor_id), '[]')
      FROM agency_branch b
      WHERE b.descendant_id = present.agency_id
        OR b.descendant_id IN (SELECT h.agency_id FROM session_host h WHERE h.session_id = of_session))));
  IF last.edition_to IS NULL AND to_jsonb(last) - beside = to_jsonb(next) - beside THEN RETURN; END IF;
  UPDATE session_edition SET edition_to = next.edition_from WHERE session_id = of_session AND edition_to IS NULL;
  INSERT INTO session_edition SELECT next.*;
END $$;--> statement-breakpoint
CREATE FUNCTION "keep_session_edition_after"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_session_edition((coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[0])::uuid);
  RETURN NULL;
END $$;--> statement-breakpoint
-- What was public before anything was kept: as it stands now, from its publication on.
SELECT keep_session_edition(id) FROM session WHERE published_at IS NOT NULL;--> statement-breakpoint
UPDATE session_edition SET edition_from = published_at;--> statement-breakpoint
-- At the end of the transaction, when hosts, participants and slots have been written too. A later migration that writes
-- sessions and then alters the table says SET CONSTRAINTS ALL IMMEDIATE in between.
CREATE CONSTRAINT TRIGGER "session_edition_begins" AFTER INSERT ON "session" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION keep_session_edition_after('id');--> statement-breakpoint
-- Never for bookings: they touch none of these columns.
CREATE CONSTRAINT TRIGGER "session_edition_changes" AFTER UPDATE OF
  slug, agency_id, kind, mode, point_id, assigned_position_id, actual_position_id, receiver_leader_id, room,
  delegation_reason, delegation_document, day, starts_at, ends_at, status, status_reason, previous_starts_at,
  expected_content, topics, how_to_register, what_to_bring, legal_basis, registration_opens_at, registration_closes_at,
  sequence, published_at, schedule_id, nominal_day ON "session" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL OR NEW.published_at IS NOT NULL)
  EXECUTE FUNCTION keep_session_edition_after('id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "session_edition_slots" AFTER INSERT OR DELETE OR UPDATE OF
  session_id, starts_at, ends_at, public_capacity, withdrawn_at ON "slot" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION keep_session_edition_after('session_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "session_edition_hosts" AFTER INSERT OR DELETE OR UPDATE ON "session_host"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_session_edition_after('session_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "session_edition_participants" AFTER INSERT OR DELETE OR UPDATE ON "session_participant"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_session_edition_after('session_id');--> statement-breakpoint
-- What was published stays as it was: an edition ends once, a release never changes.
CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'session_edition' AND TG_OP = 'UPDATE' THEN
    IF OLD.edition_to IS NULL AND to_jsonb(OLD) - 'edition_to' = to_jsonb(NEW) - 'edition_to' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'What was published is never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "session_edition_stays" BEFORE UPDATE OR DELETE ON "session_edition"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER "session_edition_stays_whole" BEFORE TRUNCATE ON "session_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER "release_stays" BEFORE UPDATE OR DELETE ON "release"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER "release_stays_whole" BEFORE TRUNCATE ON "release"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
