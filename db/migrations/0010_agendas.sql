CREATE TABLE "agenda" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_change" (
	"session_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"subject_id" uuid,
	"fields" text[] NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_change_session_id_version_pk" PRIMARY KEY("session_id","version")
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"order_key" text NOT NULL,
	"kind" text NOT NULL,
	"registration_id" uuid,
	"title" text,
	"minutes" smallint NOT NULL,
	"fixed_time" text,
	"preparing_agency_id" uuid,
	"preparing_name" text,
	"due_day" date,
	"preparation" text,
	"sealed_note" "bytea",
	"sealed_answer" "bytea",
	"documents" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "agenda_item_kind" CHECK ("agenda_item"."kind" in ('REGISTRATION', 'TOPIC', 'BREAK', 'NOTE')),
	CONSTRAINT "agenda_item_of_whom" CHECK (("agenda_item"."kind" = 'REGISTRATION') = ("agenda_item"."registration_id" is not null)),
	CONSTRAINT "agenda_item_named" CHECK (("agenda_item"."kind" = 'REGISTRATION') = ("agenda_item"."title" is null)),
	CONSTRAINT "agenda_item_minutes" CHECK ("agenda_item"."minutes" between 0 and 480),
	CONSTRAINT "agenda_item_fixed" CHECK ("agenda_item"."fixed_time" is null or "agenda_item"."kind" = 'BREAK' and "agenda_item"."fixed_time" ~ '^([01]\d|2[0-3]):[0-5]\d$'),
	CONSTRAINT "agenda_item_preparing_one" CHECK ("agenda_item"."preparing_agency_id" is null or "agenda_item"."preparing_name" is null),
	CONSTRAINT "agenda_item_preparation" CHECK ("agenda_item"."preparation" in ('ASKED', 'RECEIVED'))
);
--> statement-breakpoint
CREATE TABLE "agenda_participant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"agency_id" uuid,
	"name" text NOT NULL,
	"invited_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "agenda_participant_answer" CHECK ("agenda_participant"."answer" in ('COMING', 'NOT_COMING', 'SENDS_ANOTHER')),
	CONSTRAINT "agenda_participant_answered" CHECK (("agenda_participant"."answer" is null) = ("agenda_participant"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "agenda_sealed_note" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"sealed_note" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_version" (
	"session_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"of_version" integer NOT NULL,
	"content" text NOT NULL,
	"sealed_words" "bytea",
	"content_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"chain_hash" text NOT NULL,
	"reason" text NOT NULL,
	"frozen_by" uuid NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_version_session_id_number_pk" PRIMARY KEY("session_id","number"),
	CONSTRAINT "agenda_version_from_one" CHECK ("agenda_version"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"visit_id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"thing" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"part_id" uuid,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_mode" CHECK ("presence"."mode" in ('LOOKING', 'EDITING'))
);
--> statement-breakpoint
ALTER TABLE "agenda" ADD CONSTRAINT "agenda_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_change" ADD CONSTRAINT "agenda_change_session_id_agenda_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."agenda"("session_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_session_id_agenda_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."agenda"("session_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_preparing_agency_id_agency_id_fk" FOREIGN KEY ("preparing_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_participant" ADD CONSTRAINT "agenda_participant_session_id_agenda_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."agenda"("session_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_participant" ADD CONSTRAINT "agenda_participant_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_sealed_note" ADD CONSTRAINT "agenda_sealed_note_item_id_agenda_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_session_id_agenda_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."agenda"("session_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_place" ON "agenda_item" USING btree ("session_id","order_key");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_registration" ON "agenda_item" USING btree ("session_id","registration_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "agenda_item_of_registration" ON "agenda_item" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "agenda_item_preparing" ON "agenda_item" USING btree ("preparing_agency_id","due_day");--> statement-breakpoint
CREATE INDEX "agenda_participant_session" ON "agenda_participant" USING btree ("session_id","id");--> statement-breakpoint
CREATE INDEX "presence_thing" ON "presence" USING btree ("thing","thing_id");--> statement-breakpoint
CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
-- Who is here is known for minutes: it goes into no log and no backup, and a crash may forget it.
ALTER TABLE "presence" SET UNLOGGED;--> statement-breakpoint
-- A frozen agenda stays as it was. What was said of citizens' matters in it may be erased, once, and nothing be put in its place.
CREATE FUNCTION "keep_agenda_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW' THEN
    IF NEW.sealed_words IS NULL
      AND to_jsonb(OLD) - 'sealed_words' = to_jsonb(NEW) - 'sealed_words' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'A frozen agenda is never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "agenda_version_stays" BEFORE UPDATE OR DELETE ON "agenda_version"
  FOR EACH ROW EXECUTE FUNCTION keep_agenda_version();--> statement-breakpoint
CREATE TRIGGER "agenda_version_stays_whole" BEFORE TRUNCATE ON "agenda_version"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_agenda_version();
