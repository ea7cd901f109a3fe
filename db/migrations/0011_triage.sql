CREATE TABLE "group_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"sealed_title" "bytea" NOT NULL,
	"topic_area" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"dissolved_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "group_case_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"before" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"is_undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "group_case_change_act" CHECK ("group_case_change"."act" in ('FORMED', 'JOINED', 'LEFT', 'REPRESENTATIVES_NAMED', 'DISSOLVED', 'UNDONE'))
);
--> statement-breakpoint
CREATE TABLE "reply_template" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"act" text NOT NULL,
	"ground_code" text,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"words_en" text NOT NULL,
	"source" text NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reply_template_dates" CHECK ("reply_template"."effective_to" is null or "reply_template"."effective_to" >= "reply_template"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "triage_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"act" text NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"status_before" text NOT NULL,
	"slot_id_before" uuid,
	"share_before" text NOT NULL,
	"claim_before" integer,
	"priority_before" integer DEFAULT 0 NOT NULL,
	"waiting_number_before" bigint,
	"ground_id" uuid,
	"competent_body" text,
	"document_number" text,
	"sealed_reply" "bytea",
	"due_day" date,
	"proposed_slot_id" uuid,
	"held_share" text,
	"answer" text,
	"sealed_answer" "bytea",
	"answered_at" timestamp (3) with time zone,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"undo_until" timestamp (3) with time zone NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "triage_act_known" CHECK ("triage_act"."act" in ('REVIEW_BEGUN', 'ACCEPTED', 'MORE_ASKED', 'REDIRECTED', 'SESSION_PROPOSED', 'WAITLISTED', 'DECLINED')),
	CONSTRAINT "triage_act_grounded" CHECK ("triage_act"."act" not in ('REDIRECTED', 'DECLINED') or "triage_act"."ground_id" is not null),
	CONSTRAINT "triage_act_due" CHECK (("triage_act"."act" in ('MORE_ASKED', 'SESSION_PROPOSED')) = ("triage_act"."due_day" is not null)),
	CONSTRAINT "triage_act_proposes" CHECK (("triage_act"."act" = 'SESSION_PROPOSED') = ("triage_act"."proposed_slot_id" is not null)),
	CONSTRAINT "triage_act_holds" CHECK ("triage_act"."held_share" is null or ("triage_act"."proposed_slot_id" is not null and "triage_act"."answer" is null and "triage_act"."undone_at" is null)),
	CONSTRAINT "triage_act_answer" CHECK ("triage_act"."answer" in ('ANSWERED', 'ACCEPT', 'KEEP', 'LAPSED', 'WITHDRAWN') and "triage_act"."answered_at" is not null or "triage_act"."answer" is null and "triage_act"."answered_at" is null),
	CONSTRAINT "triage_act_undone" CHECK (("triage_act"."undone_at" is null) = ("triage_act"."undone_by" is null))
);
--> statement-breakpoint
CREATE TABLE "triage_ground" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"agency_id" uuid,
	"acts" text[] NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"words" text NOT NULL,
	"words_en" text NOT NULL,
	"needs_body" boolean DEFAULT false NOT NULL,
	"needs_document" boolean DEFAULT false NOT NULL,
	"source" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	CONSTRAINT "triage_ground_dates" CHECK ("triage_ground"."effective_to" is null or "triage_ground"."effective_to" >= "triage_ground"."effective_from")
);
--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "triage_act_id" uuid;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "sealed_words" "bytea";--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "triage_state" text DEFAULT 'SUBMITTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "group_case_id" uuid;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "is_representative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "slot" ADD COLUMN "urgent_capacity" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "slot" ADD COLUMN "urgent_taken" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group_case" ADD CONSTRAINT "group_case_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_case" ADD CONSTRAINT "group_case_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_case_change" ADD CONSTRAINT "group_case_change_group_case_id_group_case_id_fk" FOREIGN KEY ("group_case_id") REFERENCES "public"."group_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_template" ADD CONSTRAINT "reply_template_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_slot_id_before_slot_id_fk" FOREIGN KEY ("slot_id_before") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_ground_id_triage_ground_id_fk" FOREIGN KEY ("ground_id") REFERENCES "public"."triage_ground"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_act" ADD CONSTRAINT "triage_act_proposed_slot_id_slot_id_fk" FOREIGN KEY ("proposed_slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_ground" ADD CONSTRAINT "triage_ground_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_case_session" ON "group_case" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "group_case_change_group" ON "group_case_change" USING btree ("group_case_id","version");--> statement-breakpoint
CREATE INDEX "reply_template_act" ON "reply_template" USING btree ("act","agency_id");--> statement-breakpoint
CREATE INDEX "triage_act_registration" ON "triage_act" USING btree ("registration_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "triage_act_open_once" ON "triage_act" USING btree ("registration_id") WHERE act in ('MORE_ASKED', 'SESSION_PROPOSED') and answer is null and undone_at is null;--> statement-breakpoint
CREATE INDEX "triage_act_open" ON "triage_act" USING btree ("due_day") WHERE act in ('MORE_ASKED', 'SESSION_PROPOSED') and answer is null and undone_at is null;--> statement-breakpoint
CREATE INDEX "triage_act_held" ON "triage_act" USING btree ("proposed_slot_id") WHERE held_share is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "triage_ground_once" ON "triage_ground" USING btree ("code",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'),"effective_from");--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_triage_act_id_triage_act_id_fk" FOREIGN KEY ("triage_act_id") REFERENCES "public"."triage_act"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_group_case_id_group_case_id_fk" FOREIGN KEY ("group_case_id") REFERENCES "public"."group_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_triage_act" ON "message" USING btree ("triage_act_id") WHERE triage_act_id is not null;--> statement-breakpoint
CREATE INDEX "registration_to_examine" ON "registration" USING btree ("agency_id","created_at") WHERE triage_state in ('SUBMITTED', 'UNDER_REVIEW');--> statement-breakpoint
CREATE INDEX "registration_of_person" ON "registration" USING btree ("person_key");--> statement-breakpoint
CREATE INDEX "registration_of_identity" ON "registration" USING btree ("identity_key") WHERE identity_key is not null;--> statement-breakpoint
CREATE INDEX "registration_of_phone" ON "registration" USING btree ("phone_key") WHERE phone_key is not null;--> statement-breakpoint
CREATE INDEX "registration_group" ON "registration" USING btree ("group_case_id") WHERE group_case_id is not null;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_share" CHECK ("registration"."share" in ('PUBLIC', 'STAFF', 'URGENT'));--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_triage_state" CHECK ("registration"."triage_state" in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'MORE_ASKED', 'REDIRECTED', 'SESSION_PROPOSED', 'WAITLISTED', 'DECLINED'));--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_represents" CHECK (not "registration"."is_representative" or "registration"."group_case_id" is not null);--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_urgent_places" CHECK ("slot"."urgent_taken" >= 0 and "slot"."urgent_taken" <= "slot"."urgent_capacity");--> statement-breakpoint
-- On what ground a citizen was answered, and in which words, can be told for good: a ground or a reply ends, and another follows.
CREATE FUNCTION "keep_triage_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'effective_to' = to_jsonb(NEW) - 'effective_to' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Grounds and replies are never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "triage_ground_stays" BEFORE UPDATE OR DELETE ON "triage_ground"
  FOR EACH ROW EXECUTE FUNCTION keep_triage_words();--> statement-breakpoint
CREATE TRIGGER "reply_template_stays" BEFORE UPDATE OR DELETE ON "reply_template"
  FOR EACH ROW EXECUTE FUNCTION keep_triage_words();--> statement-breakpoint
-- What the secretariat did stays on record: it is answered or taken back, never removed or told otherwise.
CREATE FUNCTION "keep_triage_acts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND to_jsonb(OLD) - '{held_share,answer,sealed_answer,answered_at,undone_by,undone_at}'::text[]
      = to_jsonb(NEW) - '{held_share,answer,sealed_answer,answered_at,undone_by,undone_at}'::text[]
    AND (OLD.answer IS NULL OR OLD.answer = NEW.answer)
    AND (OLD.undone_at IS NULL OR OLD.undone_at = NEW.undone_at)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'What was done is never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "triage_act_stays" BEFORE UPDATE OR DELETE ON "triage_act"
  FOR EACH ROW EXECUTE FUNCTION keep_triage_acts();
