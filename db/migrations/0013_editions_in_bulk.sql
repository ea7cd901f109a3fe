CREATE TABLE "session_edition_due" (
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"session_id" uuid NOT NULL,
	CONSTRAINT "session_edition_due_xid_session_id_pk" PRIMARY KEY("xid","session_id")
);
--> statement-breakpoint
DROP INDEX "session_published";--> statement-breakpoint
CREATE INDEX "session_order" ON "session" USING btree ("starts_at","id");--> statement-breakpoint
-- A migration before this one may have written sessions in the same transaction.
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
-- Sessions are published by an update that touches no index and finds room on its page, so that it costs next to nothing.
ALTER TABLE "session" SET (fillfactor = 50);--> statement-breakpoint
DROP INDEX "session_search";--> statement-breakpoint
CREATE INDEX "session_search" ON "session" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
-- A release is long; the faster packing where the server knows it.
DO $$
BEGIN
  ALTER TABLE "release" ALTER COLUMN "content" SET COMPRESSION lz4;
  ALTER TABLE "release" ALTER COLUMN "changes" SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;--> statement-breakpoint
-- Editions as before (see 0004), but of all sessions of a transaction at once, and noted a statement at a time where many rows
-- come together. What runs once for a row must never read a whole table, whatever was known of it when it was first planned.
DROP TRIGGER "session_edition_begins" ON "session";--> statement-breakpoint
DROP TRIGGER "session_edition_changes" ON "session";--> statement-breakpoint
DROP TRIGGER "session_edition_slots" ON "slot";--> statement-breakpoint
DROP TRIGGER "session_edition_hosts" ON "session_host";--> statement-breakpoint
DROP TRIGGER "session_edition_participants" ON "session_participant";--> statement-breakpoint
DROP FUNCTION "keep_session_edition_after"();--> statement-breakpoint
DROP FUNCTION "keep_session_edition"(uuid);--> statement-breakpoint
-- The note of a transaction is gone at its end, so it need not survive a crash.
ALTER TABLE "session_edition_due" SET UNLOGGED;--> statement-breakpoint
-- Keeps every session noted in this transaction as the public sees it at its end, when that differs from the edition before.
-- Columns of both tables flow over by their names. The first note called does the work for all.
CREATE FUNCTION "keep_session_editions"() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  due uuid[];
  next session_edition[];
  beside text[] := '{edition,edition_from,edition_to,xid,search_text,ancestors}';
BEGIN
  PERFORM FROM session_edition_due d WHERE d.xid = NEW.xid AND d.session_id = NEW.session_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  WITH noted AS (DELETE FROM session_edition_due d WHERE d.xid = NEW.xid RETURNING d.session_id)
  SELECT array_agg(session_id) INTO due FROM noted;
  PERFORM FROM session s WHERE s.id = ANY (due) ORDER BY s.id FOR NO KEY UPDATE;
  UPDATE session_edition e SET edition_to = greatest(e.edition_from, s.updated_at)
  FROM session s
  WHERE s.id = ANY (due) AND s.published_at IS NULL
    AND e.session_id = s.id AND e.edition_to IS NULL AND e.xid <> NEW.xid;
  EXECUTE (
    SELECT format('
      SELECT array_agg(ROW(%s)::session_edition)
      FROM session s
      LEFT JOIN LATERAL (
        SELECT e.* FROM session_edition e WHERE e.session_id = s.id ORDER BY e.edition DESC LIMIT 1) last ON true
      WHERE s.id = ANY ($1) AND s.published_at IS NOT NULL AND last.xid IS DISTINCT FROM $2',
      string_agg(coalesce(own.expression, format('s.%I', a.attname)), ', ' ORDER BY a.attnum))
    FROM pg_attribute a
    LEFT JOIN (VALUES
      ('session_id', 's.id'),
      ('edition', 'coalesce(last.edition, 0) + 1'),
      ('edition_from', 'greatest(s.updated_at, last.edition_from, last.edition_to)'),
      ('edition_to', 'NULL'),
      ('xid', '$2'),
      ('hosts', '(SELECT coalesce(jsonb_agg(h.agency_id ORDER BY h.ordering), ''[]'')
        FROM session_host h WHERE h.session_id = s.id)'),
      ('participants', '(
        SELECT coalesce(jsonb_agg(jsonb_build_object(''name'', p.name, ''agencyId'', p.agency_id) ORDER BY p.ordering), ''[]'')
        FROM session_participant p WHERE p.session_id = s.id)'),
      ('slots', '(SELECT coalesce(jsonb_agg(jsonb_build_object(
          ''id'', o.id,
          ''startsAt'', to_char(o.starts_at AT TIME ZONE ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.MS"Z"''),
          ''endsAt'', to_char(o.ends_at AT TIME ZONE ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.MS"Z"''),
          ''capacity'', o.public_capacity) ORDER BY o.starts_at, o.id), ''[]'')
        FROM slot o WHERE o.session_id = s.id AND o.withdrawn_at IS NULL)'),
      ('ancestors', 'ARRAY(SELECT DISTINCT b.ancestor_id FROM agency_branch b
        WHERE b.descendant_id = s.agency_id
          OR b.descendant_id IN (SELECT h.agency_id FROM session_host h WHERE h.session_id = s.id))')
    ) own (name, expression) ON own.name = a.attname
    WHERE a.attrelid = 'session_edition'::regclass AND a.attnum > 0 AND NOT a.attisdropped
  ) INTO next USING due, NEW.xid;
  SELECT array_agg(n) INTO next
  FROM unnest(next) n
  LEFT JOIN session_edition last ON last.session_id = n.session_id AND last.edition_to IS NULL
  WHERE last.session_id IS NULL OR to_jsonb(last) - beside <> to_jsonb(n) - beside;
  UPDATE session_edition e SET edition_to = n.edition_from
  FROM unnest(next) n WHERE e.session_id = n.session_id AND e.edition_to IS NULL;
  INSERT INTO session_edition SELECT n.* FROM unnest(next) n;
  RETURN NULL;
END $$;--> statement-breakpoint
-- At the end of the transaction, when hosts, participants and slots have been written too. A later migration that writes
-- sessions and then alters the table says SET CONSTRAINTS ALL IMMEDIATE in between.
CREATE CONSTRAINT TRIGGER "session_edition_owed" AFTER INSERT ON "session_edition_due" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION keep_session_editions();--> statement-breakpoint
CREATE FUNCTION "note_session_edition"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO session_edition_due (session_id) VALUES ((to_jsonb(NEW) ->> TG_ARGV[0])::uuid) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
-- Drafts owe nothing: when they are published, that is noted of each.
CREATE FUNCTION "note_session_editions"() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  INSERT INTO session_edition_due (session_id)
  SELECT s.id FROM (SELECT DISTINCT session_id FROM touched) t JOIN session s ON s.id = t.session_id
  WHERE s.published_at IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "session_edition_begins" AFTER INSERT ON "session"
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION note_session_edition('id');--> statement-breakpoint
-- Never for bookings: they touch none of these columns.
CREATE TRIGGER "session_edition_changes" AFTER UPDATE OF
  slug, agency_id, kind, mode, point_id, assigned_position_id, actual_position_id, receiver_leader_id, room,
  delegation_reason, delegation_document, day, starts_at, ends_at, status, status_reason, previous_starts_at,
  expected_content, topics, how_to_register, what_to_bring, legal_basis, registration_opens_at, registration_closes_at,
  sequence, published_at, schedule_id, nominal_day ON "session"
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL OR NEW.published_at IS NOT NULL)
  EXECUTE FUNCTION note_session_edition('id');--> statement-breakpoint
CREATE TRIGGER "session_edition_slots" AFTER UPDATE OF session_id, starts_at, ends_at, public_capacity, withdrawn_at ON "slot"
  FOR EACH ROW EXECUTE FUNCTION note_session_edition('session_id');--> statement-breakpoint
CREATE TRIGGER "session_edition_slots_come" AFTER INSERT ON "slot" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();--> statement-breakpoint
CREATE TRIGGER "session_edition_slots_go" AFTER DELETE ON "slot" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();--> statement-breakpoint
CREATE TRIGGER "session_edition_hosts" AFTER UPDATE ON "session_host"
  FOR EACH ROW EXECUTE FUNCTION note_session_edition('session_id');--> statement-breakpoint
CREATE TRIGGER "session_edition_hosts_come" AFTER INSERT ON "session_host" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();--> statement-breakpoint
CREATE TRIGGER "session_edition_hosts_go" AFTER DELETE ON "session_host" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();--> statement-breakpoint
CREATE TRIGGER "session_edition_participants" AFTER UPDATE ON "session_participant"
  FOR EACH ROW EXECUTE FUNCTION note_session_edition('session_id');--> statement-breakpoint
CREATE TRIGGER "session_edition_participants_come" AFTER INSERT ON "session_participant" REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();--> statement-breakpoint
CREATE TRIGGER "session_edition_participants_go" AFTER DELETE ON "session_participant" REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_session_editions();
