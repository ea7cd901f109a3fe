CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"input" jsonb NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"parts" jsonb,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"result" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"failure" text,
	"asked_by" uuid NOT NULL,
	"staff_session_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"stop_asked_at" timestamp (3) with time zone,
	"stop_asked_by" uuid,
	"held_by" uuid,
	"held_until" timestamp (3) with time zone,
	CONSTRAINT "job_state" CHECK ("job"."state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
	CONSTRAINT "job_progress" CHECK ("job"."done" >= 0 and ("job"."total" is null or "job"."done" <= "job"."total")),
	CONSTRAINT "job_ended" CHECK (("job"."state" in ('DONE', 'FAILED', 'STOPPED')) = ("job"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "letter_template" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text,
	"words" text NOT NULL,
	"version" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "letter_template_channel" CHECK ("letter_template"."channel" in ('MAIL', 'SMS')),
	CONSTRAINT "letter_template_locale" CHECK ("letter_template"."locale" in ('vi', 'en')),
	CONSTRAINT "letter_template_subject" CHECK (("letter_template"."channel" = 'MAIL') = ("letter_template"."subject" is not null)),
	CONSTRAINT "letter_template_ended" CHECK (("letter_template"."ended_at" is null) = ("letter_template"."ended_by" is null))
);
--> statement-breakpoint
CREATE TABLE "listed_term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list" text NOT NULL,
	"code" text NOT NULL,
	"agency_id" uuid,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"source" text NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"set_by" uuid,
	"set_at" timestamp (3) with time zone,
	CONSTRAINT "listed_term_list" CHECK ("listed_term"."list" in ('TOPIC', 'PRIORITY_REASON'))
);
--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"parts" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_filter_once" UNIQUE("account_id","list","name")
);
--> statement-breakpoint
ALTER TABLE "policy_parameter" DROP CONSTRAINT "policy_parameter_once";--> statement-breakpoint
ALTER TABLE "policy_parameter" ADD COLUMN "set_by" uuid;--> statement-breakpoint
ALTER TABLE "policy_parameter" ADD COLUMN "set_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policy_parameter" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "policy_parameter" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "triage_ground" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "triage_ground" ADD COLUMN "created_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_asked_by_staff_account_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_term" ADD CONSTRAINT "listed_term_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_open" ON "job" USING btree ("asked_at") WHERE state in ('WAITING', 'RUNNING');--> statement-breakpoint
CREATE INDEX "job_agency" ON "job" USING btree ("agency_id","asked_at");--> statement-breakpoint
CREATE INDEX "job_asked_by" ON "job" USING btree ("asked_by","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_template_version" ON "letter_template" USING btree ("agency_id","kind","channel","locale","version");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_template_in_use" ON "letter_template" USING btree ("agency_id","kind","channel","locale") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "listed_term_once" ON "listed_term" USING btree ("list","code",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'),"effective_from") WHERE effective_to is null or effective_to >= effective_from;--> statement-breakpoint
CREATE INDEX "saved_filter_account" ON "saved_filter" USING btree ("account_id","list","id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_parameter_once" ON "policy_parameter" USING btree ("key",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'),"effective_from") WHERE effective_to is null or effective_to >= effective_from;--> statement-breakpoint
-- A value of a parameter, a term of a list and a version of a letter are history: they get a last day and nothing else.
CREATE FUNCTION "keep_setting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'What was set is never removed: give it a last day'; END IF;
  IF to_jsonb(OLD) - '{effective_to,ended_by,ended_at}'::text[] <> to_jsonb(NEW) - '{effective_to,ended_by,ended_at}'::text[]
  THEN RAISE EXCEPTION 'What was set is never changed: let another value follow it'; END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "policy_parameter_kept" BEFORE UPDATE OR DELETE ON "policy_parameter"
  FOR EACH ROW EXECUTE FUNCTION keep_setting();--> statement-breakpoint
CREATE TRIGGER "listed_term_kept" BEFORE UPDATE OR DELETE ON "listed_term"
  FOR EACH ROW EXECUTE FUNCTION keep_setting();--> statement-breakpoint
CREATE TRIGGER "letter_template_kept" BEFORE UPDATE OR DELETE ON "letter_template"
  FOR EACH ROW EXECUTE FUNCTION keep_setting();
