CREATE TABLE "administrative_unit" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	"type" text NOT NULL,
	"parent_code" text
);
--> statement-breakpoint
CREATE TABLE "agency" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"unit_code" text,
	"parent_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"address" text,
	"phone" text,
	"email" text,
	"website" text,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agency_slug_unique" UNIQUE("slug"),
	CONSTRAINT "agency_validity" CHECK ("agency"."valid_to" is null or "agency"."valid_to" >= "agency"."valid_from"),
	CONSTRAINT "agency_not_own_parent" CHECK ("agency"."parent_id" is null or "agency"."parent_id" <> "agency"."id")
);
--> statement-breakpoint
CREATE TABLE "agency_branch" (
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "agency_branch_ancestor_id_descendant_id_pk" PRIMARY KEY("ancestor_id","descendant_id")
);
--> statement-breakpoint
CREATE TABLE "agency_succession" (
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"document" text,
	CONSTRAINT "agency_succession_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"session_id" uuid,
	"registration_id" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_horizon" (
	"one" bigint PRIMARY KEY DEFAULT 1 NOT NULL,
	"pruned_through_xid" "xid8" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"key" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leader" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"full_name" text NOT NULL,
	"honorific" text NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leader_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "position" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leader_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text,
	"is_head" boolean DEFAULT false NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"document" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "position_term" CHECK ("position"."to_day" is null or "position"."to_day" >= "position"."from_day")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"sealed_address" "bytea" NOT NULL,
	"locale" text NOT NULL,
	"facts" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"state" text DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"due_at" timestamp (3) with time zone NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "reception_point" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"room" text,
	"directions" text,
	"accessibility" text,
	"phone" text,
	"search_text" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reception_point_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"bucket" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_parameter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"agency_id" uuid,
	"value" jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"source" text NOT NULL,
	CONSTRAINT "policy_parameter_once" UNIQUE NULLS NOT DISTINCT("key","agency_id","effective_from")
);
--> statement-breakpoint
CREATE TABLE "secret_check" (
	"key_id" text PRIMARY KEY NOT NULL,
	"fingerprint" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"manage_hash" "bytea" NOT NULL,
	"check_in_hash" "bytea" NOT NULL,
	"agency_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"slot_id" uuid,
	"share" text DEFAULT 'PUBLIC' NOT NULL,
	"status" text NOT NULL,
	"waiting_number" bigserial NOT NULL,
	"person_key" "bytea" NOT NULL,
	"identity_key" "bytea",
	"claim" smallint,
	"sealed_applicant" "bytea" NOT NULL,
	"sealed_summary" "bytea",
	"phone_tail_key" "bytea",
	"name_key" "bytea" NOT NULL,
	"phone_key" "bytea",
	"topic_area" text,
	"party_size" integer DEFAULT 1 NOT NULL,
	"representative_count" integer DEFAULT 1 NOT NULL,
	"needs_interpreter" boolean DEFAULT false NOT NULL,
	"access_needs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"consent_reminders" boolean DEFAULT false NOT NULL,
	"consent_at" timestamp (3) with time zone,
	"locale" text DEFAULT 'vi' NOT NULL,
	"channel" text DEFAULT 'WEB' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"promoted_at" timestamp (3) with time zone,
	"moved_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "registration_code_unique" UNIQUE("code"),
	CONSTRAINT "registration_manage_hash_unique" UNIQUE("manage_hash"),
	CONSTRAINT "registration_check_in_hash_unique" UNIQUE("check_in_hash"),
	CONSTRAINT "registration_claim_range" CHECK ("registration"."claim" between 1 and 100),
	CONSTRAINT "registration_place" CHECK ("registration"."status" <> 'CONFIRMED' or "registration"."slot_id" is not null),
	CONSTRAINT "registration_party" CHECK ("registration"."party_size" >= 1 and "registration"."representative_count" >= 1 and "registration"."representative_count" <= "registration"."party_size")
);
--> statement-breakpoint
CREATE TABLE "registration_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"act" text NOT NULL,
	"actor" text NOT NULL,
	"from_slot_id" uuid,
	"to_slot_id" uuid,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"point_id" uuid NOT NULL,
	"assigned_position_id" uuid NOT NULL,
	"actual_position_id" uuid,
	"receiver_leader_id" uuid NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"delegation_reason" text,
	"delegation_document" text,
	"day" date NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'SCHEDULED' NOT NULL,
	"status_reason" text,
	"previous_starts_at" timestamp (3) with time zone,
	"expected_content" text,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"how_to_register" text,
	"what_to_bring" text,
	"legal_basis" text,
	"registration_opens_at" timestamp (3) with time zone,
	"registration_closes_at" timestamp (3) with time zone,
	"capacity" integer DEFAULT 0 NOT NULL,
	"open_count" integer DEFAULT 0 NOT NULL,
	"waiting_count" integer DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"search_text" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_slug_unique" UNIQUE("slug"),
	CONSTRAINT "session_hours" CHECK ("session"."ends_at" > "session"."starts_at"),
	CONSTRAINT "session_open_count" CHECK ("session"."open_count" >= 0 and "session"."open_count" <= "session"."capacity"),
	CONSTRAINT "session_waiting_count" CHECK ("session"."waiting_count" >= 0),
	CONSTRAINT "session_registration_window" CHECK ("session"."registration_opens_at" is null or "session"."registration_closes_at" is null or "session"."registration_closes_at" > "session"."registration_opens_at"),
	CONSTRAINT "session_status_reason" CHECK ("session"."status" not in ('POSTPONED', 'RESCHEDULED', 'CANCELLED') or "session"."status_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "session_calendar" (
	"ancestor_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_calendar_ancestor_id_session_id_pk" PRIMARY KEY("ancestor_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "session_host" (
	"session_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"ordering" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "session_host_session_id_agency_id_pk" PRIMARY KEY("session_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "session_participant" (
	"session_id" uuid NOT NULL,
	"ordering" integer NOT NULL,
	"agency_id" uuid,
	"name" text NOT NULL,
	CONSTRAINT "session_participant_session_id_ordering_pk" PRIMARY KEY("session_id","ordering")
);
--> statement-breakpoint
CREATE TABLE "slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"public_capacity" integer NOT NULL,
	"public_taken" integer DEFAULT 0 NOT NULL,
	"staff_capacity" integer DEFAULT 0 NOT NULL,
	"staff_taken" integer DEFAULT 0 NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "slot_hours" CHECK ("slot"."ends_at" > "slot"."starts_at"),
	CONSTRAINT "slot_public_places" CHECK ("slot"."public_taken" >= 0 and "slot"."public_taken" <= "slot"."public_capacity"),
	CONSTRAINT "slot_staff_places" CHECK ("slot"."staff_taken" >= 0 and "slot"."staff_taken" <= "slot"."staff_capacity")
);
--> statement-breakpoint
CREATE TABLE "staff_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"full_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_account_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "staff_role" (
	"account_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "staff_role_account_id_agency_id_role_pk" PRIMARY KEY("account_id","agency_id","role")
);
--> statement-breakpoint
CREATE TABLE "staff_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid NOT NULL,
	"device" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "staff_session_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "agency" ADD CONSTRAINT "agency_unit_code_administrative_unit_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."administrative_unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_branch" ADD CONSTRAINT "agency_branch_ancestor_id_agency_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_branch" ADD CONSTRAINT "agency_branch_descendant_id_agency_id_fk" FOREIGN KEY ("descendant_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_predecessor_id_agency_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_successor_id_agency_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_leader_id_leader_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_point" ADD CONSTRAINT "reception_point_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_parameter" ADD CONSTRAINT "policy_parameter_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_history" ADD CONSTRAINT "registration_history_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_point_id_reception_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."reception_point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_assigned_position_id_position_id_fk" FOREIGN KEY ("assigned_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_actual_position_id_position_id_fk" FOREIGN KEY ("actual_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_receiver_leader_id_leader_id_fk" FOREIGN KEY ("receiver_leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_calendar" ADD CONSTRAINT "session_calendar_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_host" ADD CONSTRAINT "session_host_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_host" ADD CONSTRAINT "session_host_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_participant" ADD CONSTRAINT "session_participant_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_participant" ADD CONSTRAINT "session_participant_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "administrative_unit_parent" ON "administrative_unit" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "agency_parent" ON "agency" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "agency_unit" ON "agency" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "agency_branch_up" ON "agency_branch" USING btree ("descendant_id","depth");--> statement-breakpoint
CREATE INDEX "agency_succession_successor" ON "agency_succession" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "event_order" ON "event" USING btree ("xid","id");--> statement-breakpoint
CREATE INDEX "event_age" ON "event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "event_registration" ON "event" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "idempotency_age" ON "idempotency" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "position_leader" ON "position" USING btree ("leader_id");--> statement-breakpoint
CREATE INDEX "position_agency" ON "position" USING btree ("agency_id","from_day");--> statement-breakpoint
CREATE INDEX "message_due" ON "message" USING btree ("due_at") WHERE state in ('QUEUED', 'SENDING');--> statement-breakpoint
CREATE INDEX "message_registration" ON "message" USING btree ("registration_id","created_at");--> statement-breakpoint
CREATE INDEX "reception_point_agency" ON "reception_point" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_person_once" ON "registration" USING btree ("session_id","person_key") WHERE status in ('CONFIRMED', 'WAITLISTED');--> statement-breakpoint
CREATE UNIQUE INDEX "registration_identity_once" ON "registration" USING btree ("session_id","identity_key") WHERE status in ('CONFIRMED', 'WAITLISTED');--> statement-breakpoint
CREATE UNIQUE INDEX "registration_claim" ON "registration" USING btree ("agency_id","person_key","claim") WHERE status in ('CONFIRMED', 'WAITLISTED');--> statement-breakpoint
CREATE INDEX "registration_waiting" ON "registration" USING btree ("session_id","waiting_number") WHERE status = 'WAITLISTED';--> statement-breakpoint
CREATE INDEX "registration_session" ON "registration" USING btree ("session_id","status");--> statement-breakpoint
CREATE INDEX "registration_slot" ON "registration" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "registration_agency" ON "registration" USING btree ("agency_id","created_at");--> statement-breakpoint
CREATE INDEX "registration_history_registration" ON "registration_history" USING btree ("registration_id","at");--> statement-breakpoint
CREATE INDEX "session_published" ON "session" USING btree ("starts_at","id") WHERE "session"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "session_agency" ON "session" USING btree ("agency_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "session_assigned" ON "session" USING btree ("assigned_position_id","starts_at");--> statement-breakpoint
CREATE INDEX "session_actual" ON "session" USING btree ("actual_position_id","starts_at");--> statement-breakpoint
CREATE INDEX "session_point" ON "session" USING btree ("point_id","starts_at");--> statement-breakpoint
CREATE INDEX "session_calendar_order" ON "session_calendar" USING btree ("ancestor_id","starts_at","session_id");--> statement-breakpoint
CREATE INDEX "session_calendar_session" ON "session_calendar" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "slot_session" ON "slot" USING btree ("session_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "staff_session_account" ON "staff_session" USING btree ("account_id");