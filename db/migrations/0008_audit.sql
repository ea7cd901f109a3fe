CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"act" text NOT NULL,
	"actor" text NOT NULL,
	"account_id" uuid,
	"staff_session_id" uuid,
	"job" text,
	"agency_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_ids" text[] NOT NULL,
	"detail" text,
	"reason" text,
	"mac" "bytea" NOT NULL,
	"number" bigint,
	"hash" "bytea",
	CONSTRAINT "audit_entry_number_once" UNIQUE("number"),
	CONSTRAINT "audit_entry_kind" CHECK ("audit_entry"."kind" in ('ACT', 'READ', 'EXPORT')),
	CONSTRAINT "audit_entry_actor" CHECK ("audit_entry"."actor" in ('STAFF', 'SYSTEM', 'VISITOR')),
	CONSTRAINT "audit_entry_staff" CHECK (("audit_entry"."actor" = 'STAFF') = ("audit_entry"."account_id" is not null)),
	CONSTRAINT "audit_entry_subjects_are_ids" CHECK (array_to_string("audit_entry"."subject_ids", ',') ~ '^[0-9A-Za-z,-]*$'),
	CONSTRAINT "audit_entry_detail_is_a_word" CHECK ("audit_entry"."detail" ~ '^[A-Z][A-Z0-9_]{0,59}$'),
	CONSTRAINT "audit_entry_sealed" CHECK (("audit_entry"."number" is null) = ("audit_entry"."hash" is null))
);
--> statement-breakpoint
CREATE INDEX "audit_entry_unsealed" ON "audit_entry" USING btree ("xid","id") WHERE number is null;--> statement-breakpoint
CREATE INDEX "audit_entry_agency" ON "audit_entry" USING btree ("agency_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_entry_account" ON "audit_entry" USING btree ("account_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_entry_order" ON "audit_entry" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_entry_subjects" ON "audit_entry" USING gin ("subject_ids");--> statement-breakpoint
-- What was recorded stays as it was written. The sealer gives each row its place in the chain, once; nothing else ever changes.
CREATE FUNCTION "keep_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
    IF OLD.number IS NULL AND NEW.number IS NOT NULL
      AND to_jsonb(OLD) - '{number,hash}'::text[] = to_jsonb(NEW) - '{number,hash}'::text[] THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'The audit is only ever added to: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();--> statement-breakpoint
CREATE TRIGGER "audit_entry_stays_whole" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_entry();
