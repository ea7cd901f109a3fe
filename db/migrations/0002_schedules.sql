CREATE TABLE "calendar_day" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"superseded_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_day_kind" CHECK ("calendar_day"."kind" in ('WORKING', 'WEEKEND', 'HOLIDAY', 'COMPENSATORY_OFF', 'SWAP_OFF', 'SWAP_WORKING'))
);
--> statement-breakpoint
CREATE TABLE "leave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leader_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"kind" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "leave_days" CHECK ("leave"."to_day" >= "leave"."from_day")
);
--> statement-breakpoint
CREATE TABLE "duty_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"position_kind" text NOT NULL,
	"level" text NOT NULL,
	"activity" text NOT NULL,
	"min_count" integer NOT NULL,
	"per" text NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"source" text NOT NULL,
	CONSTRAINT "duty_rule_count" CHECK ("duty_rule"."min_count" > 0),
	CONSTRAINT "duty_rule_activity" CHECK ("duty_rule"."activity" in ('RECEPTION', 'DIALOGUE')),
	CONSTRAINT "duty_rule_per" CHECK ("duty_rule"."per" in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
	CONSTRAINT "duty_rule_effective" CHECK ("duty_rule"."effective_to" is null or "duty_rule"."effective_to" >= "duty_rule"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "schedule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"rule" jsonb NOT NULL,
	"host_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"participants" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"expected_content" text,
	"how_to_register" text,
	"what_to_bring" text,
	"legal_basis" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"end_reason" text,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "schedule_effective" CHECK ("schedule"."effective_to" is null or "schedule"."effective_to" >= "schedule"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "schedule_edition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"schedule_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "schedule_edition_once" UNIQUE("schedule_id","version")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "schedule_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "nominal_day" date;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "schedule_seat" smallint;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "generated_version" bigint;--> statement-breakpoint
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leave" ADD CONSTRAINT "leave_leader_id_leader_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_rule" ADD CONSTRAINT "duty_rule_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_position_id_position_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_edition" ADD CONSTRAINT "schedule_edition_schedule_id_schedule_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedule"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_day_once" ON "calendar_day" USING btree (coalesce("agency_id", '00000000-0000-0000-0000-000000000000'),"day") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "calendar_day_day" ON "calendar_day" USING btree ("day");--> statement-breakpoint
CREATE INDEX "leave_leader" ON "leave" USING btree ("leader_id","from_day");--> statement-breakpoint
CREATE INDEX "duty_rule_kind" ON "duty_rule" USING btree ("position_kind","level");--> statement-breakpoint
CREATE INDEX "schedule_agency" ON "schedule" USING btree ("agency_id","effective_from");--> statement-breakpoint
CREATE INDEX "schedule_position" ON "schedule" USING btree ("position_id");--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_schedule_id_schedule_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedule"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "session_schedule_once" ON "session" USING btree ("schedule_id","nominal_day","schedule_seat") WHERE "session"."schedule_id" is not null;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_schedule_whole" CHECK (("session"."schedule_id" is null) = ("session"."nominal_day" is null) and ("session"."schedule_id" is null) = ("session"."schedule_seat" is null));