CREATE TABLE "dialogue_plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"parent_id" uuid,
	"parent_paper" text,
	"document_number" text,
	"document_day" date,
	"issued_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_plan_kind" CHECK ("dialogue_plan"."kind" in ('PUBLIC_DIALOGUE', 'INTERNAL_DIALOGUE', 'BUSINESS_DIALOGUE')),
	CONSTRAINT "dialogue_plan_issued" CHECK ("dialogue_plan"."issued_at" is null or "dialogue_plan"."document_number" is not null)
);
--> statement-breakpoint
CREATE TABLE "dialogue_plan_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"ordering" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"audience" text,
	"area" text,
	"quarter" smallint,
	"lead_agency_id" uuid,
	"lead_name" text,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "dialogue_plan_item_kind" CHECK ("dialogue_plan_item"."kind" in ('REQUIREMENT', 'TASK', 'CONTENT', 'DIALOGUE')),
	CONSTRAINT "dialogue_plan_item_quarter" CHECK ("dialogue_plan_item"."quarter" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "dialogue_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"received_day" date NOT NULL,
	"content" text NOT NULL,
	"signer_count" integer NOT NULL,
	"voter_count" integer NOT NULL,
	"threshold_percent" smallint NOT NULL,
	"source" text NOT NULL,
	"dialogue_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_request_counts" CHECK ("dialogue_request"."signer_count" > 0 and "dialogue_request"."voter_count" >= "dialogue_request"."signer_count"),
	CONSTRAINT "dialogue_request_threshold" CHECK ("dialogue_request"."threshold_percent" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "dialogue" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"plan_item_id" uuid,
	"session_id" uuid,
	"kind" text NOT NULL,
	"occasion" text NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"audience" text NOT NULL,
	"area" text,
	"setting" text,
	"day" date,
	"state" text DEFAULT 'PLANNED' NOT NULL,
	"postponed_from" text,
	"state_reason" text,
	"topics_until" date,
	"questions_until" date,
	"announced_day" date,
	"held_day" date,
	"attendance" integer,
	"conclusion_number" text,
	"conclusion_day" date,
	"conclusion" text,
	"result_day" date,
	"current_question_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_slug_unique" UNIQUE("slug"),
	CONSTRAINT "dialogue_kind" CHECK ("dialogue"."kind" in ('PUBLIC_DIALOGUE', 'INTERNAL_DIALOGUE', 'BUSINESS_DIALOGUE')),
	CONSTRAINT "dialogue_occasion" CHECK ("dialogue"."occasion" in ('ANNUAL', 'TEN_PERCENT_VOTERS', 'NECESSARY', 'MANY_REQUESTS')),
	CONSTRAINT "dialogue_state" CHECK ("dialogue"."state" in ('PLANNED', 'COLLECTING_TOPICS', 'ANNOUNCED', 'COLLECTING_QUESTIONS', 'READY', 'HELD', 'CONCLUSION_ISSUED', 'RESULT_PUBLISHED', 'FOLLOW_UP', 'CLOSED', 'POSTPONED', 'CANCELLED', 'NOT_REQUIRED')),
	CONSTRAINT "dialogue_state_reason" CHECK ("dialogue"."state" not in ('POSTPONED', 'CANCELLED', 'NOT_REQUIRED') or "dialogue"."state_reason" is not null),
	CONSTRAINT "dialogue_internal" CHECK ("dialogue"."kind" <> 'INTERNAL_DIALOGUE' or "dialogue"."session_id" is null),
	CONSTRAINT "dialogue_postponed" CHECK (("dialogue"."state" = 'POSTPONED') = ("dialogue"."postponed_from" is not null))
);
--> statement-breakpoint
CREATE TABLE "dialogue_publication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"what" text NOT NULL,
	"channel" text NOT NULL,
	"day" date NOT NULL,
	"detail" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_publication_once" UNIQUE("dialogue_id","what","channel"),
	CONSTRAINT "dialogue_publication_what" CHECK ("dialogue_publication"."what" in ('NOTICE', 'RESULT')),
	CONSTRAINT "dialogue_publication_channel" CHECK ("dialogue_publication"."channel" in ('MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS', 'PORTAL'))
);
--> statement-breakpoint
CREATE TABLE "dialogue_question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"topic_id" uuid,
	"code_hash" "bytea",
	"request_key" uuid,
	"sealed_text" "bytea" NOT NULL,
	"sealed_asker" "bytea",
	"area" text,
	"channel" text NOT NULL,
	"public_text" text,
	"ordering" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'SUBMITTED' NOT NULL,
	"reason" text,
	"answering_agency_id" uuid,
	"answering_name" text,
	"due_day" date,
	"prepared_answer" text,
	"prepared_at" timestamp (3) with time zone,
	"answer" text,
	"answered_how" text,
	"answered_at" timestamp (3) with time zone,
	"forwarded_to" text,
	"directive_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_question_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "dialogue_question_request_key_unique" UNIQUE("request_key"),
	CONSTRAINT "dialogue_question_state" CHECK ("dialogue_question"."state" in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'PREPARED', 'ANSWERED', 'DECLINED')),
	CONSTRAINT "dialogue_question_public" CHECK ("dialogue_question"."state" in ('SUBMITTED', 'DECLINED') or "dialogue_question"."public_text" is not null),
	CONSTRAINT "dialogue_question_declined" CHECK ("dialogue_question"."state" <> 'DECLINED' or "dialogue_question"."reason" is not null),
	CONSTRAINT "dialogue_question_channel" CHECK ("dialogue_question"."channel" in ('WEB', 'DESK', 'FLOOR')),
	CONSTRAINT "dialogue_question_how" CHECK ("dialogue_question"."answered_how" in ('ON_THE_SPOT', 'DIRECTED', 'FORWARDED', 'IN_WRITING')),
	CONSTRAINT "dialogue_question_answered" CHECK (("dialogue_question"."state" = 'ANSWERED') = ("dialogue_question"."answered_how" is not null)),
	CONSTRAINT "dialogue_question_forwarded" CHECK ("dialogue_question"."answered_how" <> 'FORWARDED' or "dialogue_question"."forwarded_to" is not null)
);
--> statement-breakpoint
CREATE TABLE "dialogue_step" (
	"dialogue_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"made_by" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_step_dialogue_id_number_pk" PRIMARY KEY("dialogue_id","number")
);
--> statement-breakpoint
CREATE TABLE "dialogue_supporter" (
	"topic_id" uuid NOT NULL,
	"supporter_key" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dialogue_supporter_topic_id_supporter_key_pk" PRIMARY KEY("topic_id","supporter_key")
);
--> statement-breakpoint
CREATE TABLE "dialogue_topic" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialogue_id" uuid NOT NULL,
	"sealed_text" "bytea" NOT NULL,
	"text_key" "bytea" NOT NULL,
	"title" text,
	"state" text DEFAULT 'PENDING' NOT NULL,
	"reason" text,
	"merged_into_id" uuid,
	"supporter_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "dialogue_topic_state" CHECK ("dialogue_topic"."state" in ('PENDING', 'ACCEPTED', 'DECLINED', 'MERGED')),
	CONSTRAINT "dialogue_topic_title" CHECK ("dialogue_topic"."state" <> 'ACCEPTED' or "dialogue_topic"."title" is not null),
	CONSTRAINT "dialogue_topic_declined" CHECK ("dialogue_topic"."state" <> 'DECLINED' or "dialogue_topic"."reason" is not null),
	CONSTRAINT "dialogue_topic_merged" CHECK (("dialogue_topic"."state" = 'MERGED') = ("dialogue_topic"."merged_into_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"leader_id" uuid NOT NULL,
	"day" date NOT NULL,
	"grade" smallint NOT NULL,
	"about" text NOT NULL,
	"sealed_comment" "bytea",
	"sealed_answer" "bytea",
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_registration_id_unique" UNIQUE("registration_id"),
	CONSTRAINT "feedback_grade" CHECK ("feedback"."grade" between 1 and 5),
	CONSTRAINT "feedback_about" CHECK ("feedback"."about" in ('SERVICE', 'STAFF', 'LEADER'))
);
--> statement-breakpoint
ALTER TABLE "dialogue_plan" ADD CONSTRAINT "dialogue_plan_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_plan" ADD CONSTRAINT "dialogue_plan_parent_id_dialogue_plan_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dialogue_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_plan_item" ADD CONSTRAINT "dialogue_plan_item_plan_id_dialogue_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."dialogue_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_plan_item" ADD CONSTRAINT "dialogue_plan_item_lead_agency_id_agency_id_fk" FOREIGN KEY ("lead_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_request" ADD CONSTRAINT "dialogue_request_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_plan_item_id_dialogue_plan_item_id_fk" FOREIGN KEY ("plan_item_id") REFERENCES "public"."dialogue_plan_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_publication" ADD CONSTRAINT "dialogue_publication_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_topic_id_dialogue_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."dialogue_topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_answering_agency_id_agency_id_fk" FOREIGN KEY ("answering_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_step" ADD CONSTRAINT "dialogue_step_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_supporter" ADD CONSTRAINT "dialogue_supporter_topic_id_dialogue_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."dialogue_topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_topic" ADD CONSTRAINT "dialogue_topic_dialogue_id_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_topic" ADD CONSTRAINT "dialogue_topic_merged_into_id_dialogue_topic_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."dialogue_topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_leader_id_leader_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dialogue_plan_agency" ON "dialogue_plan" USING btree ("agency_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "dialogue_plan_item_order" ON "dialogue_plan_item" USING btree ("plan_id","ordering") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "dialogue_request_agency" ON "dialogue_request" USING btree ("agency_id","received_day");--> statement-breakpoint
CREATE INDEX "dialogue_year" ON "dialogue" USING btree ("year","agency_id","id");--> statement-breakpoint
CREATE INDEX "dialogue_agency" ON "dialogue" USING btree ("agency_id","year","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dialogue_session" ON "dialogue" USING btree ("session_id") WHERE session_id is not null;--> statement-breakpoint
CREATE INDEX "dialogue_question_order" ON "dialogue_question" USING btree ("dialogue_id","ordering","id");--> statement-breakpoint
CREATE INDEX "dialogue_question_answering" ON "dialogue_question" USING btree ("answering_agency_id","due_day") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dialogue_topic_words" ON "dialogue_topic" USING btree ("dialogue_id","text_key");--> statement-breakpoint
CREATE INDEX "feedback_agency" ON "feedback" USING btree ("agency_id","day","id");--> statement-breakpoint
ALTER TABLE "dialogue_request" ADD CONSTRAINT "dialogue_request_dialogue_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogue"("id");--> statement-breakpoint
ALTER TABLE "dialogue" ADD CONSTRAINT "dialogue_current_question_fk" FOREIGN KEY ("current_question_id") REFERENCES "public"."dialogue_question"("id");--> statement-breakpoint
-- What became of a dialogue stays on record, step by step.
CREATE FUNCTION "keep_dialogue_steps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Steps of a dialogue are never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "dialogue_step_stays" BEFORE UPDATE OR DELETE ON "dialogue_step"
  FOR EACH ROW EXECUTE FUNCTION keep_dialogue_steps();
