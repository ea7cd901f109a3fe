CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"number" text,
	"number_key" text,
	"subject" text NOT NULL,
	"legal_basis" text,
	"issued_day" date,
	"signer_position_id" uuid,
	"supersedes_id" uuid,
	"reason" text,
	"publish_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"signed_by" uuid,
	"signed_at" timestamp (3) with time zone,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "notice_state" CHECK ("notice"."state" in ('DRAFT', 'SUBMITTED', 'SIGNED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
	CONSTRAINT "notice_signed" CHECK ("notice"."state" not in ('SIGNED', 'PUBLISHED', 'SUPERSEDED') or ("notice"."number_key" is not null and "notice"."signer_position_id" is not null and "notice"."issued_day" is not null)),
	CONSTRAINT "notice_public" CHECK (case when "notice"."state" in ('PUBLISHED', 'SUPERSEDED') then "notice"."published_at" is not null when "notice"."state" = 'WITHDRAWN' then true else "notice"."published_at" is null end),
	CONSTRAINT "notice_reason" CHECK ("notice"."state" <> 'WITHDRAWN' or "notice"."reason" is not null),
	CONSTRAINT "notice_not_itself" CHECK ("notice"."supersedes_id" is null or "notice"."supersedes_id" <> "notice"."id")
);
--> statement-breakpoint
CREATE TABLE "notice_posting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"day" date NOT NULL,
	"link" text,
	"evidence" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_posting_channel" CHECK ("notice_posting"."channel" in ('POSTED_AT_OFFICE', 'PORTAL', 'MASS_MEDIA', 'ZALO', 'SENT_TO_RESIDENTIAL_UNITS'))
);
--> statement-breakpoint
CREATE TABLE "notice_session" (
	"notice_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	CONSTRAINT "notice_session_notice_id_session_id_pk" PRIMARY KEY("notice_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"notice_id" uuid,
	"content" text NOT NULL,
	"changes" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"chain_hash" text NOT NULL,
	CONSTRAINT "release_number" UNIQUE("agency_id","number"),
	CONSTRAINT "release_from_one" CHECK ("release"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "session_edition" (
	"session_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"edition_from" timestamp (3) with time zone NOT NULL,
	"edition_to" timestamp (3) with time zone,
	"xid" "xid8" NOT NULL,
	"slug" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"point_id" uuid NOT NULL,
	"assigned_position_id" uuid NOT NULL,
	"actual_position_id" uuid,
	"receiver_leader_id" uuid NOT NULL,
	"room" text NOT NULL,
	"delegation_reason" text,
	"delegation_document" text,
	"day" date NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"previous_starts_at" timestamp (3) with time zone,
	"expected_content" text,
	"topics" text[] NOT NULL,
	"how_to_register" text,
	"what_to_bring" text,
	"legal_basis" text,
	"registration_opens_at" timestamp (3) with time zone,
	"registration_closes_at" timestamp (3) with time zone,
	"capacity" integer NOT NULL,
	"sequence" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"schedule_id" uuid,
	"nominal_day" date,
	"hosts" jsonb NOT NULL,
	"participants" jsonb NOT NULL,
	"slots" jsonb NOT NULL,
	"search_text" text NOT NULL,
	"ancestors" uuid[] NOT NULL,
	CONSTRAINT "session_edition_session_id_edition_pk" PRIMARY KEY("session_id","edition"),
	CONSTRAINT "session_edition_time" CHECK ("session_edition"."edition_to" is null or "session_edition"."edition_to" >= "session_edition"."edition_from")
);
--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_signer_position_id_position_id_fk" FOREIGN KEY ("signer_position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_supersedes_id_notice_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_posting" ADD CONSTRAINT "notice_posting_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_session" ADD CONSTRAINT "notice_session_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_session" ADD CONSTRAINT "notice_session_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_edition" ADD CONSTRAINT "session_edition_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_number_once" ON "notice" USING btree ("agency_id","number_key",(extract(year from issued_day))) WHERE state <> 'WITHDRAWN' and number_key is not null;--> statement-breakpoint
CREATE INDEX "notice_agency" ON "notice" USING btree ("agency_id","created_at");--> statement-breakpoint
CREATE INDEX "notice_published" ON "notice" USING btree ("agency_id","published_at","id") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "notice_due" ON "notice" USING btree ("publish_at") WHERE state = 'SIGNED' and publish_at is not null;--> statement-breakpoint
CREATE INDEX "notice_supersedes" ON "notice" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "notice_posting_notice" ON "notice_posting" USING btree ("notice_id","day");--> statement-breakpoint
CREATE INDEX "notice_session_session" ON "notice_session" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "release_notice" ON "release" USING btree ("notice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_edition_open" ON "session_edition" USING btree ("session_id") WHERE "session_edition"."edition_to" is null;--> statement-breakpoint
CREATE INDEX "session_edition_order" ON "session_edition" USING btree ("starts_at","session_id");--> statement-breakpoint
CREATE INDEX "session_edition_agency" ON "session_edition" USING btree ("agency_id","starts_at","session_id");--> statement-breakpoint
CREATE INDEX "session_edition_slug" ON "session_edition" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "session_edition_ancestors" ON "session_edition" USING gin ("ancestors");