-- As in 0013, but however many editions there are: whatever the planner believes of a table that has just been filled, each
-- session is looked up by its key, and what is above an agency is looked up from the agency.
CREATE OR REPLACE FUNCTION "keep_session_editions"() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  due uuid[];
  gone uuid[];
  changed uuid[];
  next session_edition[];
  beside text[] := '{edition,edition_from,edition_to,xid,search_text,ancestors}';
BEGIN
  PERFORM FROM session_edition_due d WHERE d.xid = NEW.xid AND d.session_id = NEW.session_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  WITH noted AS (DELETE FROM session_edition_due d WHERE d.xid = NEW.xid RETURNING d.session_id)
  SELECT array_agg(session_id) INTO due FROM noted;
  PERFORM FROM session s WHERE s.id = ANY (due) ORDER BY s.id FOR NO KEY UPDATE;
  SELECT array_agg(s.id) INTO gone FROM session s WHERE s.id = ANY (due) AND s.published_at IS NULL;
  IF gone IS NOT NULL THEN
    UPDATE session_edition e
    SET edition_to = greatest(e.edition_from, (SELECT s.updated_at FROM session s WHERE s.id = e.session_id))
    WHERE e.session_id = ANY (gone) AND e.edition_to IS NULL AND e.xid <> NEW.xid;
  END IF;
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
      ('ancestors', 'ARRAY(
        SELECT b.ancestor_id FROM agency_branch b WHERE b.descendant_id = s.agency_id
        UNION
        SELECT up.ancestor_id FROM session_host h
        CROSS JOIN LATERAL (SELECT b.ancestor_id FROM agency_branch b WHERE b.descendant_id = h.agency_id OFFSET 0) up
        WHERE h.session_id = s.id)')
    ) own (name, expression) ON own.name = a.attname
    WHERE a.attrelid = 'session_edition'::regclass AND a.attnum > 0 AND NOT a.attisdropped
  ) INTO next USING due, NEW.xid;
  SELECT array_agg(n), array_agg(n.session_id) FILTER (WHERE last.session_id IS NOT NULL) INTO next, changed
  FROM unnest(next) n
  LEFT JOIN LATERAL (
    SELECT e.* FROM session_edition e WHERE e.session_id = n.session_id AND e.edition_to IS NULL OFFSET 0) last ON true
  WHERE last.session_id IS NULL OR to_jsonb(last) - beside <> to_jsonb(n) - beside;
  IF changed IS NOT NULL THEN
    UPDATE session_edition e
    SET edition_to = greatest(e.edition_from, (SELECT s.updated_at FROM session s WHERE s.id = e.session_id))
    WHERE e.session_id = ANY (changed) AND e.edition_to IS NULL;
  END IF;
  INSERT INTO session_edition SELECT n.* FROM unnest(next) n;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "note_session_editions"() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  INSERT INTO session_edition_due (session_id)
  SELECT t.session_id FROM (SELECT DISTINCT session_id FROM touched) t
  CROSS JOIN LATERAL (SELECT s.published_at FROM session s WHERE s.id = t.session_id OFFSET 0) s
  WHERE s.published_at IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
