CREATE TABLE "case_agency" (
	"case_matter_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"since_day" date NOT NULL,
	CONSTRAINT "case_agency_case_matter_id_agency_id_pk" PRIMARY KEY("case_matter_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "case_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_matter_id" uuid NOT NULL,
	"agency_id" uuid,
	"body_name" text NOT NULL,
	"document_number" text NOT NULL,
	"document_key" text,
	"day" date NOT NULL,
	"is_final" boolean DEFAULT false NOT NULL,
	"sealed_summary" "bytea",
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
CREATE TABLE "case_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_matter_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"sealed_before" "bytea" NOT NULL,
	"reason" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_change_act" CHECK ("case_change"."act" in ('EDITED', 'JOINED', 'PARTED', 'CLOSED', 'REOPENED'))
);
--> statement-breakpoint
CREATE TABLE "case_group" (
	"group_case_id" uuid PRIMARY KEY NOT NULL,
	"case_matter_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_matter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"sealed_title" "bytea" NOT NULL,
	"topic_area" text,
	"is_apart" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'OPEN' NOT NULL,
	"opened_day" date NOT NULL,
	"closed_day" date,
	"responsible_id" uuid,
	"duplicate_of_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_matter_state" CHECK ("case_matter"."state" in ('OPEN', 'CLOSED')),
	CONSTRAINT "case_matter_closed" CHECK (("case_matter"."state" = 'CLOSED') = ("case_matter"."closed_day" is not null)),
	CONSTRAINT "case_matter_not_itself" CHECK ("case_matter"."duplicate_of_id" is null or "case_matter"."duplicate_of_id" <> "case_matter"."id")
);
--> statement-breakpoint
CREATE TABLE "paper_receipt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"visit_id" uuid,
	"petition_id" uuid,
	"received_day" date NOT NULL,
	"paper_count" integer NOT NULL,
	"sealed_papers" "bytea" NOT NULL,
	"received_by" uuid NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"ended_day" date,
	"ended_by" uuid,
	CONSTRAINT "paper_receipt_of_something" CHECK ("paper_receipt"."visit_id" is not null or "paper_receipt"."petition_id" is not null),
	CONSTRAINT "paper_receipt_papers" CHECK ("paper_receipt"."paper_count" >= 1)
);
--> statement-breakpoint
CREATE TABLE "petition_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"day" date NOT NULL,
	"sealed_before" "bytea",
	"sealed_note" "bytea",
	"document_number" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "petition_deadline" (
	"petition_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"days" smallint NOT NULL,
	"unit" text NOT NULL,
	"due_day" date NOT NULL,
	"source" text NOT NULL,
	"extensions" smallint DEFAULT 0 NOT NULL,
	"met_day" date,
	"ended_day" date,
	CONSTRAINT "petition_deadline_petition_id_kind_pk" PRIMARY KEY("petition_id","kind"),
	CONSTRAINT "petition_deadline_kind" CHECK ("petition_deadline"."kind" in ('REPLY', 'PROCESSING', 'ACCEPTANCE', 'SETTLEMENT', 'FRONT_RESULT')),
	CONSTRAINT "petition_deadline_unit" CHECK ("petition_deadline"."unit" in ('WORKING_DAYS', 'DAYS')),
	CONSTRAINT "petition_deadline_days" CHECK ("petition_deadline"."days" >= 0 and "petition_deadline"."due_day" >= "petition_deadline"."from_day")
);
--> statement-breakpoint
CREATE TABLE "petition_handler" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"released_by" uuid,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "petition_handler_released" CHECK (("petition_handler"."released_at" is null) = ("petition_handler"."released_by" is null))
);
--> statement-breakpoint
CREATE TABLE "petition_withdrawal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"day" date NOT NULL,
	"extent" text NOT NULL,
	"context" text NOT NULL,
	"sealed_content" "bytea",
	"document_number" text,
	"document_key" text,
	"dialogue_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"coercion_claimed_day" date,
	CONSTRAINT "petition_withdrawal_extent" CHECK ("petition_withdrawal"."extent" in ('FULL', 'PARTIAL')),
	CONSTRAINT "petition_withdrawal_context" CHECK ("petition_withdrawal"."context" in ('DIALOGUE', 'VERIFICATION', 'INSPECTION', 'MEDIATION', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "petition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"agency_level" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"visit_id" uuid,
	"case_matter_id" uuid,
	"received_day" date NOT NULL,
	"received_via" text NOT NULL,
	"incoming_number" text,
	"incoming_key" text,
	"type" text NOT NULL,
	"signatory_kind" text NOT NULL,
	"people_count" integer DEFAULT 1 NOT NULL,
	"topic_area" text,
	"is_handed_over" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'RECEIVED' NOT NULL,
	"classified_day" date,
	"eligible" boolean,
	"within_jurisdiction" boolean,
	"outcome" text,
	"outcome_day" date,
	"outcome_number" text,
	"outcome_key" text,
	"settlement" text,
	"forwarded_to_id" uuid,
	"forwarded_to_name" text,
	"forwarded_to_kind" text,
	"reply_received_day" date,
	"reply_number" text,
	"reply_key" text,
	"resolved_day" date,
	"resolution_number" text,
	"resolution_key" text,
	"finding" text,
	"result_told_day" date,
	"result_number" text,
	"result_key" text,
	"version" integer DEFAULT 1 NOT NULL,
	"client_key" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"voided_at" timestamp (3) with time zone,
	"voided_by" uuid,
	CONSTRAINT "petition_type" CHECK ("petition"."type" in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK', 'MIXED')),
	CONSTRAINT "petition_apart" CHECK ("petition"."type" <> 'DENUNCIATION' or "petition"."is_handed_over"),
	CONSTRAINT "petition_received_via" CHECK ("petition"."received_via" in ('RECEPTION', 'POST', 'FRONT', 'DEPUTY', 'VOTER', 'PORTAL', 'AGENCY')),
	CONSTRAINT "petition_signatory" CHECK ("petition"."signatory_kind" in ('ONE', 'MANY', 'OTHER')),
	CONSTRAINT "petition_people" CHECK ("petition"."people_count" >= 1),
	CONSTRAINT "petition_state" CHECK ("petition"."state" in ('RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'GUIDED', 'FORWARDED', 'RETURNED', 'FILED', 'NOT_ACCEPTED', 'URGED', 'IN_RESOLUTION', 'RESOLVED', 'WITHDRAWN', 'SUSPENDED', 'TERMINATED', 'REPLIED')),
	CONSTRAINT "petition_outcome" CHECK ("petition"."outcome" in ('ACCEPTED', 'GUIDED', 'FORWARDED', 'RETURNED', 'FILED', 'NOT_ACCEPTED', 'URGED')),
	CONSTRAINT "petition_outcome_day" CHECK (("petition"."outcome" is null) = ("petition"."outcome_day" is null)),
	CONSTRAINT "petition_classified" CHECK (("petition"."classified_day" is null) = ("petition"."eligible" is null) and ("petition"."outcome" is null or "petition"."classified_day" is not null)),
	CONSTRAINT "petition_resolved" CHECK (("petition"."state" = 'RESOLVED') = ("petition"."resolved_day" is not null)),
	CONSTRAINT "petition_settlement" CHECK ("petition"."settlement" in ('SETTLED_FIRST', 'SETTLED_REPEATEDLY', 'IN_SETTLEMENT', 'NOT_SETTLED')),
	CONSTRAINT "petition_finding" CHECK ("petition"."finding" in ('RIGHT', 'PARTLY_RIGHT', 'WRONG')),
	CONSTRAINT "petition_forwarded_to" CHECK ("petition"."outcome" is distinct from 'FORWARDED' or "petition"."forwarded_to_id" is not null or "petition"."forwarded_to_name" is not null)
);
--> statement-breakpoint
CREATE TABLE "petition_content" (
	"petition_id" uuid PRIMARY KEY NOT NULL,
	"sealed_sender" "bytea",
	"sealed_content" "bytea",
	"sender_name_key" "bytea",
	"sender_identity_key" "bytea"
);
--> statement-breakpoint
CREATE TABLE "register_number" (
	"agency_id" uuid NOT NULL,
	"register" text NOT NULL,
	"year" smallint NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "register_number_agency_id_register_year_pk" PRIMARY KEY("agency_id","register","year"),
	CONSTRAINT "register_number_register" CHECK ("register_number"."register" in ('VISIT', 'PETITION', 'CASE', 'PAPERS')),
	CONSTRAINT "register_number_from_one" CHECK ("register_number"."last_number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "reception_visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"agency_level" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"session_id" uuid,
	"registration_id" uuid,
	"ticket_id" uuid,
	"point_id" uuid,
	"received_at" timestamp (3) with time zone NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"mode" text DEFAULT 'IN_PERSON' NOT NULL,
	"received_by" text NOT NULL,
	"receiver_position_id" uuid,
	"on_behalf_of_position_id" uuid,
	"receiver_account_id" uuid,
	"delegation_number" text,
	"delegation_key" text,
	"people_count" integer NOT NULL,
	"representative_count" integer DEFAULT 1 NOT NULL,
	"is_large_group" boolean DEFAULT false NOT NULL,
	"topic_area" text,
	"needs_interpreter" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'RECEIVED' NOT NULL,
	"sealed_content" "bytea",
	"sealed_opinion" "bytea",
	"promised_day" date,
	"reply_due_day" date,
	"reply_rule" text,
	"is_complex" boolean DEFAULT false NOT NULL,
	"replied_day" date,
	"reply_outcome" text,
	"reply_number" text,
	"reply_key" text,
	"refusal_ground" text,
	"sealed_refusal" "bytea",
	"refusal_number" text,
	"refusal_key" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"voided_at" timestamp (3) with time zone,
	"voided_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"client_key" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reception_visit_kind" CHECK ("reception_visit"."kind" in ('REGULAR', 'PERIODIC', 'AD_HOC')),
	CONSTRAINT "reception_visit_mode" CHECK ("reception_visit"."mode" in ('IN_PERSON', 'ONLINE')),
	CONSTRAINT "reception_visit_received_by" CHECK ("reception_visit"."received_by" in ('STAFF', 'LEADER', 'DELEGATE')),
	CONSTRAINT "reception_visit_receiver_known" CHECK (case "reception_visit"."received_by" when 'LEADER' then "reception_visit"."receiver_position_id" is not null and "reception_visit"."on_behalf_of_position_id" is null when 'DELEGATE' then "reception_visit"."on_behalf_of_position_id" is not null else "reception_visit"."receiver_position_id" is null and "reception_visit"."on_behalf_of_position_id" is null end),
	CONSTRAINT "reception_visit_by_staff" CHECK (("reception_visit"."received_by" = 'STAFF') = ("reception_visit"."kind" = 'REGULAR')),
	CONSTRAINT "reception_visit_people" CHECK ("reception_visit"."representative_count" >= 1 and "reception_visit"."people_count" >= "reception_visit"."representative_count"),
	CONSTRAINT "reception_visit_status" CHECK ("reception_visit"."status" in ('RECEIVED', 'REFUSED', 'VOIDED')),
	CONSTRAINT "reception_visit_refusal_ground" CHECK ("reception_visit"."refusal_ground" in ('NOT_IN_CONTROL', 'RULES_BROKEN', 'ALREADY_SETTLED', 'OTHER_BY_LAW')),
	CONSTRAINT "reception_visit_refused" CHECK (case "reception_visit"."status" when 'REFUSED' then "reception_visit"."refusal_ground" is not null and "reception_visit"."sealed_refusal" is not null when 'RECEIVED' then "reception_visit"."refusal_ground" is null else true end),
	CONSTRAINT "reception_visit_refused_in_writing" CHECK ("reception_visit"."status" <> 'REFUSED' or "reception_visit"."refusal_ground" <> 'ALREADY_SETTLED' or "reception_visit"."refusal_key" is not null),
	CONSTRAINT "reception_visit_reply_outcome" CHECK ("reception_visit"."reply_outcome" in ('ACCEPTED', 'MORE_TIME', 'NOT_ACCEPTED', 'FORWARDED') and "reception_visit"."replied_day" is not null or "reception_visit"."reply_outcome" is null and "reception_visit"."replied_day" is null),
	CONSTRAINT "reception_visit_closed_with_word" CHECK ("reception_visit"."closed_at" is null or "reception_visit"."status" <> 'RECEIVED' or "reception_visit"."received_by" = 'STAFF' or "reception_visit"."sealed_opinion" is not null or "reception_visit"."promised_day" is not null),
	CONSTRAINT "reception_visit_voided" CHECK (("reception_visit"."status" = 'VOIDED') = ("reception_visit"."voided_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "visit_case" (
	"visit_id" uuid NOT NULL,
	"case_matter_id" uuid NOT NULL,
	"occurrence" text NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "visit_case_visit_id_case_matter_id_pk" PRIMARY KEY("visit_id","case_matter_id"),
	CONSTRAINT "visit_case_occurrence" CHECK ("visit_case"."occurrence" in ('FIRST_TIME', 'REPEAT'))
);
--> statement-breakpoint
CREATE TABLE "visit_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"act" text NOT NULL,
	"sealed_before" "bytea" NOT NULL,
	"reason" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visit_change_act" CHECK ("visit_change"."act" in ('CORRECTED', 'CLOSED', 'REOPENED', 'REPLIED', 'VOIDED'))
);
--> statement-breakpoint
CREATE TABLE "visit_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"ordering" smallint NOT NULL,
	"capacity" text DEFAULT 'SELF' NOT NULL,
	"sealed_person" "bytea" NOT NULL,
	"person_key" "bytea" NOT NULL,
	"identity_key" "bytea",
	"phone_key" "bytea",
	"name_key" "bytea" NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "visit_person_capacity" CHECK ("visit_person"."capacity" in ('SELF', 'REPRESENTATIVE', 'AUTHORISED'))
);
--> statement-breakpoint
ALTER TABLE "case_agency" ADD CONSTRAINT "case_agency_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_agency" ADD CONSTRAINT "case_agency_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_answer" ADD CONSTRAINT "case_answer_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_answer" ADD CONSTRAINT "case_answer_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_change" ADD CONSTRAINT "case_change_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_group" ADD CONSTRAINT "case_group_group_case_id_group_case_id_fk" FOREIGN KEY ("group_case_id") REFERENCES "public"."group_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_group" ADD CONSTRAINT "case_group_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_matter" ADD CONSTRAINT "case_matter_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_matter" ADD CONSTRAINT "case_matter_responsible_id_staff_account_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_matter" ADD CONSTRAINT "case_matter_duplicate_of_id_case_matter_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_receipt" ADD CONSTRAINT "paper_receipt_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_receipt" ADD CONSTRAINT "paper_receipt_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_receipt" ADD CONSTRAINT "paper_receipt_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_act" ADD CONSTRAINT "petition_act_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_deadline" ADD CONSTRAINT "petition_deadline_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_handler" ADD CONSTRAINT "petition_handler_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_handler" ADD CONSTRAINT "petition_handler_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_withdrawal" ADD CONSTRAINT "petition_withdrawal_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_forwarded_to_id_agency_id_fk" FOREIGN KEY ("forwarded_to_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_content" ADD CONSTRAINT "petition_content_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_number" ADD CONSTRAINT "register_number_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_point_id_reception_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."reception_point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_receiver_position_id_position_id_fk" FOREIGN KEY ("receiver_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD CONSTRAINT "reception_visit_on_behalf_of_position_id_position_id_fk" FOREIGN KEY ("on_behalf_of_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_case" ADD CONSTRAINT "visit_case_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_case" ADD CONSTRAINT "visit_case_case_matter_id_case_matter_id_fk" FOREIGN KEY ("case_matter_id") REFERENCES "public"."case_matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_change" ADD CONSTRAINT "visit_change_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_agency_agency" ON "case_agency" USING btree ("agency_id","case_matter_id");--> statement-breakpoint
CREATE INDEX "case_answer_case" ON "case_answer" USING btree ("case_matter_id","day");--> statement-breakpoint
CREATE INDEX "case_answer_document" ON "case_answer" USING btree ("document_key");--> statement-breakpoint
CREATE INDEX "case_change_case" ON "case_change" USING btree ("case_matter_id","version");--> statement-breakpoint
CREATE INDEX "case_group_case" ON "case_group" USING btree ("case_matter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_matter_number" ON "case_matter" USING btree ("agency_id","year","number");--> statement-breakpoint
CREATE INDEX "case_matter_agency" ON "case_matter" USING btree ("agency_id","opened_day");--> statement-breakpoint
CREATE INDEX "case_matter_duplicates" ON "case_matter" USING btree ("duplicate_of_id");--> statement-breakpoint
CREATE INDEX "case_matter_responsible" ON "case_matter" USING btree ("responsible_id");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_receipt_number" ON "paper_receipt" USING btree ("agency_id","year","number");--> statement-breakpoint
CREATE INDEX "paper_receipt_visit" ON "paper_receipt" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "paper_receipt_petition" ON "paper_receipt" USING btree ("petition_id");--> statement-breakpoint
CREATE INDEX "petition_act_petition" ON "petition_act" USING btree ("petition_id","version");--> statement-breakpoint
CREATE INDEX "petition_deadline_due" ON "petition_deadline" USING btree ("due_day") WHERE met_day is null and ended_day is null;--> statement-breakpoint
CREATE UNIQUE INDEX "petition_handler_once" ON "petition_handler" USING btree ("petition_id","account_id") WHERE released_at is null;--> statement-breakpoint
CREATE INDEX "petition_handler_account" ON "petition_handler" USING btree ("account_id") WHERE released_at is null;--> statement-breakpoint
CREATE INDEX "petition_withdrawal_petition" ON "petition_withdrawal" USING btree ("petition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "petition_number" ON "petition" USING btree ("agency_id","year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "petition_sent_once" ON "petition" USING btree ("client_key");--> statement-breakpoint
CREATE INDEX "petition_agency" ON "petition" USING btree ("agency_id","received_day","id");--> statement-breakpoint
CREATE INDEX "petition_visit" ON "petition" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "petition_case" ON "petition" USING btree ("case_matter_id");--> statement-breakpoint
CREATE INDEX "petition_forwarded" ON "petition" USING btree ("forwarded_to_id");--> statement-breakpoint
CREATE INDEX "petition_content_name" ON "petition_content" USING btree ("sender_name_key") WHERE sender_name_key is not null;--> statement-breakpoint
CREATE INDEX "petition_content_identity" ON "petition_content" USING btree ("sender_identity_key") WHERE sender_identity_key is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_visit_number" ON "reception_visit" USING btree ("agency_id","year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "reception_visit_sent_once" ON "reception_visit" USING btree ("client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "reception_visit_ticket_once" ON "reception_visit" USING btree ("ticket_id") WHERE ticket_id is not null and status <> 'VOIDED';--> statement-breakpoint
CREATE INDEX "reception_visit_agency" ON "reception_visit" USING btree ("agency_id","received_at","id");--> statement-breakpoint
CREATE INDEX "reception_visit_session" ON "reception_visit" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "reception_visit_registration" ON "reception_visit" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "reception_visit_receiver" ON "reception_visit" USING btree ("receiver_position_id","received_at");--> statement-breakpoint
CREATE INDEX "reception_visit_on_behalf" ON "reception_visit" USING btree ("on_behalf_of_position_id","received_at");--> statement-breakpoint
CREATE INDEX "reception_visit_reply_due" ON "reception_visit" USING btree ("agency_id","reply_due_day") WHERE replied_day is null and status = 'RECEIVED';--> statement-breakpoint
CREATE INDEX "visit_case_case" ON "visit_case" USING btree ("case_matter_id");--> statement-breakpoint
CREATE INDEX "visit_change_visit" ON "visit_change" USING btree ("visit_id","version");--> statement-breakpoint
CREATE INDEX "visit_person_visit" ON "visit_person" USING btree ("visit_id","ordering");--> statement-breakpoint
CREATE INDEX "visit_person_person" ON "visit_person" USING btree ("person_key");--> statement-breakpoint
CREATE INDEX "visit_person_identity" ON "visit_person" USING btree ("identity_key") WHERE identity_key is not null;--> statement-breakpoint
CREATE INDEX "visit_person_phone" ON "visit_person" USING btree ("phone_key") WHERE phone_key is not null;--> statement-breakpoint
CREATE INDEX "visit_person_name" ON "visit_person" USING btree ("name_key");--> statement-breakpoint
-- What was recorded of people, petitions and matters stays: it is corrected, ended or voided, never removed.
CREATE FUNCTION "refuse_removing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was recorded is never removed: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "reception_visit_stays" BEFORE DELETE ON "reception_visit" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "visit_person_stays" BEFORE DELETE ON "visit_person" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "visit_case_stays" BEFORE DELETE ON "visit_case" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_stays" BEFORE DELETE ON "petition" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_content_stays" BEFORE DELETE ON "petition_content" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_handler_stays" BEFORE DELETE ON "petition_handler" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_deadline_stays" BEFORE DELETE ON "petition_deadline" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_withdrawal_stays" BEFORE DELETE ON "petition_withdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "paper_receipt_stays" BEFORE DELETE ON "paper_receipt" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "case_matter_stays" BEFORE DELETE ON "case_matter" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "case_answer_stays" BEFORE DELETE ON "case_answer" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
-- Histories are only ever added to.
CREATE TRIGGER "visit_change_stays" BEFORE UPDATE OR DELETE ON "visit_change" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "petition_act_stays" BEFORE UPDATE OR DELETE ON "petition_act" FOR EACH ROW EXECUTE FUNCTION refuse_removing();--> statement-breakpoint
CREATE TRIGGER "case_change_stays" BEFORE UPDATE OR DELETE ON "case_change" FOR EACH ROW EXECUTE FUNCTION refuse_removing();
