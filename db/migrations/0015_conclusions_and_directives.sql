CREATE TABLE "conclusion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"number" text,
	"number_key" text,
	"subject" text NOT NULL,
	"opening" text,
	"issued_day" date,
	"signer_position_id" uuid,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"signed_by" uuid,
	"signed_at" timestamp (3) with time zone,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "conclusion_state" CHECK ("conclusion"."state" in ('DRAFT', 'SIGNED', 'PUBLISHED', 'WITHDRAWN')),
	CONSTRAINT "conclusion_signed" CHECK ("conclusion"."state" not in ('SIGNED', 'PUBLISHED') or ("conclusion"."number_key" is not null and "conclusion"."signer_position_id" is not null and "conclusion"."issued_day" is not null)),
	CONSTRAINT "conclusion_public" CHECK ("conclusion"."state" <> 'PUBLISHED' or "conclusion"."published_at" is not null),
	CONSTRAINT "conclusion_reason" CHECK ("conclusion"."state" <> 'WITHDRAWN' or "conclusion"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "conclusion_matter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conclusion_id" uuid NOT NULL,
	"ordering" integer NOT NULL,
	"registration_id" uuid,
	"case_matter_id" uuid,
	"public_text" text NOT NULL,
	"sealed_text" "bytea",
	"is_withheld" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "coordination_agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" text NOT NULL,
	"number" text,
	"number_key" text,
	"document_id" uuid,
	"signed_day" date NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"ended_day" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coordination_agreement_days" CHECK ("coordination_agreement"."to_day" is null or "coordination_agreement"."to_day" >= "coordination_agreement"."from_day")
);
--> statement-breakpoint
CREATE TABLE "coordination_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"ordering" integer NOT NULL,
	"text" text NOT NULL,
	"lead_agency_id" uuid,
	"lead_name" text NOT NULL,
	"due_day" date,
	"status" text DEFAULT 'NOT_BEGUN' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coordination_item_status" CHECK ("coordination_item"."status" in ('NOT_BEGUN', 'IN_PROGRESS', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "coordination_party" (
	"agreement_id" uuid NOT NULL,
	"ordering" integer NOT NULL,
	"agency_id" uuid,
	"name" text NOT NULL,
	"signatory" text,
	CONSTRAINT "coordination_party_agreement_id_ordering_pk" PRIMARY KEY("agreement_id","ordering")
);
--> statement-breakpoint
CREATE TABLE "coordination_progress" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"status" text NOT NULL,
	"day" date NOT NULL,
	"note" text NOT NULL,
	"link" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coordination_progress_status" CHECK ("coordination_progress"."status" in ('NOT_BEGUN', 'IN_PROGRESS', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "directive" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_agency_id" uuid NOT NULL,
	"owner_position_id" uuid,
	"source_kind" text NOT NULL,
	"session_id" uuid,
	"conclusion_id" uuid,
	"matter_id" uuid,
	"dialogue_question_id" uuid,
	"document_id" uuid,
	"registration_id" uuid,
	"case_matter_id" uuid,
	"public_text" text NOT NULL,
	"sealed_detail" "bytea",
	"given_day" date NOT NULL,
	"first_due_day" date NOT NULL,
	"due_day" date NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"done_day" date,
	"reason" text,
	"published_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "directive_source" CHECK ("directive"."source_kind" in ('CONCLUSION', 'DIALOGUE', 'WRITTEN')),
	CONSTRAINT "directive_status" CHECK ("directive"."status" in ('OPEN', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED')),
	CONSTRAINT "directive_done" CHECK (("directive"."status" = 'DONE') = ("directive"."done_day" is not null)),
	CONSTRAINT "directive_reason" CHECK ("directive"."status" <> 'CANCELLED' or "directive"."reason" is not null),
	CONSTRAINT "directive_due" CHECK ("directive"."due_day" >= "directive"."given_day" and "directive"."first_due_day" >= "directive"."given_day"),
	CONSTRAINT "directive_of_what" CHECK ("directive"."source_kind" <> 'CONCLUSION' or ("directive"."conclusion_id" is not null and "directive"."session_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "directive_dispute" (
	"id" uuid PRIMARY KEY NOT NULL,
	"directive_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"sealed_comment" "bytea",
	"made_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"sealed_answer" "bytea",
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "directive_dispute_outcome" CHECK ("directive_dispute"."outcome" in ('REOPENED', 'KEPT')),
	CONSTRAINT "directive_dispute_answered" CHECK (("directive_dispute"."outcome" is null) = ("directive_dispute"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "directive_extension" (
	"id" uuid PRIMARY KEY NOT NULL,
	"directive_id" uuid NOT NULL,
	"state" text DEFAULT 'ASKED' NOT NULL,
	"from_due_day" date NOT NULL,
	"to_due_day" date NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "directive_extension_state" CHECK ("directive_extension"."state" in ('ASKED', 'GRANTED', 'REFUSED')),
	CONSTRAINT "directive_extension_decided" CHECK (("directive_extension"."state" = 'ASKED') = ("directive_extension"."decided_at" is null)),
	CONSTRAINT "directive_extension_later" CHECK ("directive_extension"."to_due_day" > "directive_extension"."from_due_day")
);
--> statement-breakpoint
CREATE TABLE "directive_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"directive_id" uuid NOT NULL,
	"act" text NOT NULL,
	"note" text,
	"public_note" text,
	"link" text,
	"document_id" uuid,
	"from_due_day" date,
	"to_due_day" date,
	"by_agency_id" uuid,
	"by_account_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "directive_step_act" CHECK ("directive_step"."act" in ('GIVEN', 'EDITED', 'PUBLISHED', 'STARTED', 'PROGRESS', 'REPORTED', 'CONFIRMED', 'SENT_BACK', 'EXTENSION_ASKED', 'EXTENDED', 'EXTENSION_REFUSED', 'CANCELLED', 'REOPENED', 'DISPUTED', 'DISPUTE_ANSWERED'))
);
--> statement-breakpoint
CREATE TABLE "official_document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"number_key" text NOT NULL,
	"other_spellings" text[] DEFAULT '{}'::text[] NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issuer_key" text NOT NULL,
	"issuer_agency_id" uuid,
	"issued_day" date NOT NULL,
	"link" text,
	"note" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"replaces_id" uuid,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "official_document_kind" CHECK ("official_document"."kind" in ('PLAN', 'NOTICE', 'DECISION', 'DIRECTIVE', 'CONCLUSION', 'RULES', 'REGULATION', 'GUIDANCE', 'REPORT', 'LETTER', 'LAW', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "oversight_visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"body" text NOT NULL,
	"theme" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"document_id" uuid,
	"findings" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "oversight_visit_days" CHECK ("oversight_visit"."to_day" >= "oversight_visit"."from_day")
);
--> statement-breakpoint
CREATE TABLE "oversight_visited" (
	"visit_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "oversight_visited_visit_id_agency_id_pk" PRIMARY KEY("visit_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "recommendation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"to_agency_id" uuid NOT NULL,
	"finding" text,
	"text" text NOT NULL,
	"due_day" date,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"answer" text,
	"answer_link" text,
	"answer_document_id" uuid,
	"answered_day" date,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"verdict" text,
	"closed_by" uuid,
	"closed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_status" CHECK ("recommendation"."status" in ('OPEN', 'ANSWERED', 'CLOSED')),
	CONSTRAINT "recommendation_answered" CHECK ("recommendation"."status" = 'OPEN' or "recommendation"."answered_day" is not null),
	CONSTRAINT "recommendation_closed" CHECK (("recommendation"."status" = 'CLOSED') = ("recommendation"."closed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_signer_position_id_position_id_fk" FOREIGN KEY ("signer_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_matter" ADD CONSTRAINT "conclusion_matter_conclusion_id_conclusion_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "public"."conclusion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_matter" ADD CONSTRAINT "conclusion_matter_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agreement" ADD CONSTRAINT "coordination_agreement_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_agreement" ADD CONSTRAINT "coordination_agreement_document_id_official_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_item" ADD CONSTRAINT "coordination_item_agreement_id_coordination_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."coordination_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_item" ADD CONSTRAINT "coordination_item_lead_agency_id_agency_id_fk" FOREIGN KEY ("lead_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_party" ADD CONSTRAINT "coordination_party_agreement_id_coordination_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."coordination_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_party" ADD CONSTRAINT "coordination_party_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordination_progress" ADD CONSTRAINT "coordination_progress_item_id_coordination_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."coordination_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_owner_agency_id_agency_id_fk" FOREIGN KEY ("owner_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_owner_position_id_position_id_fk" FOREIGN KEY ("owner_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_conclusion_id_conclusion_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "public"."conclusion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_matter_id_conclusion_matter_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."conclusion_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_document_id_official_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_dispute" ADD CONSTRAINT "directive_dispute_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_dispute" ADD CONSTRAINT "directive_dispute_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_extension" ADD CONSTRAINT "directive_extension_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_step" ADD CONSTRAINT "directive_step_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_step" ADD CONSTRAINT "directive_step_document_id_official_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_step" ADD CONSTRAINT "directive_step_by_agency_id_agency_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_document" ADD CONSTRAINT "official_document_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_document" ADD CONSTRAINT "official_document_issuer_agency_id_agency_id_fk" FOREIGN KEY ("issuer_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_document" ADD CONSTRAINT "official_document_replaces_id_official_document_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_visit" ADD CONSTRAINT "oversight_visit_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_visit" ADD CONSTRAINT "oversight_visit_document_id_official_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_visited" ADD CONSTRAINT "oversight_visited_visit_id_oversight_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."oversight_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_visited" ADD CONSTRAINT "oversight_visited_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_visit_id_oversight_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."oversight_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_to_agency_id_agency_id_fk" FOREIGN KEY ("to_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_answer_document_id_official_document_id_fk" FOREIGN KEY ("answer_document_id") REFERENCES "public"."official_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conclusion_of_session" ON "conclusion" USING btree ("session_id") WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE UNIQUE INDEX "conclusion_number_once" ON "conclusion" USING btree ("agency_id","number_key",(extract(year from issued_day))) WHERE state <> 'WITHDRAWN' and number_key is not null;--> statement-breakpoint
CREATE INDEX "conclusion_agency" ON "conclusion" USING btree ("agency_id","created_at");--> statement-breakpoint
CREATE INDEX "conclusion_published" ON "conclusion" USING btree ("agency_id","published_at","id") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "conclusion_matter_conclusion" ON "conclusion_matter" USING btree ("conclusion_id","ordering");--> statement-breakpoint
CREATE INDEX "conclusion_matter_registration" ON "conclusion_matter" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "coordination_agreement_agency" ON "coordination_agreement" USING btree ("agency_id","signed_day");--> statement-breakpoint
CREATE INDEX "coordination_item_agreement" ON "coordination_item" USING btree ("agreement_id","ordering");--> statement-breakpoint
CREATE INDEX "coordination_item_lead" ON "coordination_item" USING btree ("lead_agency_id");--> statement-breakpoint
CREATE INDEX "coordination_party_agency" ON "coordination_party" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "coordination_progress_item" ON "coordination_progress" USING btree ("item_id","recorded_at");--> statement-breakpoint
CREATE INDEX "directive_agency" ON "directive" USING btree ("agency_id","due_day","id");--> statement-breakpoint
CREATE INDEX "directive_owner" ON "directive" USING btree ("owner_agency_id","due_day","id");--> statement-breakpoint
CREATE INDEX "directive_session" ON "directive" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "directive_conclusion" ON "directive" USING btree ("conclusion_id");--> statement-breakpoint
CREATE INDEX "directive_question" ON "directive" USING btree ("dialogue_question_id") WHERE dialogue_question_id is not null;--> statement-breakpoint
CREATE INDEX "directive_registration" ON "directive" USING btree ("registration_id") WHERE registration_id is not null;--> statement-breakpoint
CREATE INDEX "directive_book" ON "directive" USING btree ("due_day","id") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "directive_pending" ON "directive" USING btree ("due_day") WHERE status in ('OPEN', 'IN_PROGRESS', 'REPORTED');--> statement-breakpoint
CREATE UNIQUE INDEX "directive_dispute_open" ON "directive_dispute" USING btree ("directive_id","registration_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "directive_dispute_registration" ON "directive_dispute" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "directive_extension_open" ON "directive_extension" USING btree ("directive_id") WHERE state = 'ASKED';--> statement-breakpoint
CREATE INDEX "directive_extension_directive" ON "directive_extension" USING btree ("directive_id","asked_at");--> statement-breakpoint
CREATE INDEX "directive_step_directive" ON "directive_step" USING btree ("directive_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "official_document_once" ON "official_document" USING btree ("agency_id","number_key","issuer_key",(extract(year from issued_day))) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "official_document_agency" ON "official_document" USING btree ("agency_id","issued_day","id");--> statement-breakpoint
CREATE INDEX "official_document_number" ON "official_document" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "oversight_visit_agency" ON "oversight_visit" USING btree ("agency_id","from_day");--> statement-breakpoint
CREATE INDEX "oversight_visited_agency" ON "oversight_visited" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "recommendation_visit" ON "recommendation" USING btree ("visit_id","id");--> statement-breakpoint
CREATE INDEX "recommendation_to" ON "recommendation" USING btree ("to_agency_id","due_day");--> statement-breakpoint
-- What happened to a promise stays as it happened.
CREATE FUNCTION keep_directive_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a step of a directive stays as it is';
END $$;--> statement-breakpoint
CREATE TRIGGER "directive_step_stays" BEFORE UPDATE OR DELETE ON "directive_step"
  FOR EACH ROW EXECUTE FUNCTION keep_directive_step();--> statement-breakpoint
-- A promise in the book cannot be taken out of it, nor the day that was promised at first be changed.
CREATE FUNCTION keep_directive_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a directive stays'; END IF;
  IF OLD.published_at IS NOT NULL
    AND (NEW.published_at IS DISTINCT FROM OLD.published_at
      OR NEW.public_text IS DISTINCT FROM OLD.public_text
      OR NEW.first_due_day IS DISTINCT FROM OLD.first_due_day) THEN
    RAISE EXCEPTION 'a promise in the book stays as it was made';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "directive_promise_stays" BEFORE UPDATE OR DELETE ON "directive"
  FOR EACH ROW EXECUTE FUNCTION keep_directive_promise();
