CREATE TABLE "indicator_value" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"target" numeric,
	"target_day" date,
	"source" text NOT NULL,
	"note" text,
	"corrects_id" uuid,
	"reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "indicator_value_code" CHECK ("indicator_value"."code" ~ '^[A-Z][A-Z0-9_]{0,59}$'),
	CONSTRAINT "indicator_value_period" CHECK ("indicator_value"."to_day" >= "indicator_value"."from_day"),
	CONSTRAINT "indicator_value_says_something" CHECK ("indicator_value"."value" is not null or "indicator_value"."numerator" is not null),
	CONSTRAINT "indicator_value_fraction" CHECK ("indicator_value"."denominator" is null or ("indicator_value"."denominator" > 0 and "indicator_value"."numerator" is not null)),
	CONSTRAINT "indicator_value_correction" CHECK (("indicator_value"."corrects_id" is null) = ("indicator_value"."reason" is null))
);
--> statement-breakpoint
CREATE TABLE "report_form" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"agency_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"columns" jsonb NOT NULL,
	"identities" jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"source" text NOT NULL,
	CONSTRAINT "report_form_kind" CHECK ("report_form"."kind" in ('FIGURES', 'REGISTER')),
	CONSTRAINT "report_form_effective" CHECK ("report_form"."effective_to" is null or "report_form"."effective_to" >= "report_form"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "signed_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"include_subordinate" boolean NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"figures" jsonb,
	"sealed_lines" "bytea",
	"line_count" integer NOT NULL,
	"hash" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"adjusts_id" uuid,
	"reason" text,
	CONSTRAINT "signed_report_period" CHECK ("signed_report"."to_day" >= "signed_report"."from_day"),
	CONSTRAINT "signed_report_content" CHECK (("signed_report"."figures" is null) <> ("signed_report"."sealed_lines" is null)),
	CONSTRAINT "signed_report_adjustment" CHECK (("signed_report"."adjusts_id" is null) = ("signed_report"."reason" is null))
);
--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_form" ADD CONSTRAINT "report_form_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_report" ADD CONSTRAINT "signed_report_form_id_report_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."report_form"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_report" ADD CONSTRAINT "signed_report_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_value_agency" ON "indicator_value" USING btree ("agency_id","code","to_day");--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_value_corrected_once" ON "indicator_value" USING btree ("corrects_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_form_once" ON "report_form" USING btree ("code",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'),"effective_from");--> statement-breakpoint
CREATE INDEX "signed_report_agency" ON "signed_report" USING btree ("agency_id","to_day");--> statement-breakpoint
CREATE UNIQUE INDEX "signed_report_once" ON "signed_report" USING btree ("form_id","agency_id","include_subordinate","from_day","to_day") WHERE adjusts_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "signed_report_adjusted_once" ON "signed_report" USING btree ("adjusts_id");--> statement-breakpoint
-- What was signed stays as it was; a figure typed in is corrected by another.
CREATE FUNCTION "keep_reports"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'report_form' AND TG_OP = 'UPDATE' THEN
    IF OLD.effective_to IS NULL AND to_jsonb(OLD) - 'effective_to' = to_jsonb(NEW) - 'effective_to' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'Reports are only ever added to: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "report_form_stays" BEFORE UPDATE OR DELETE ON "report_form"
  FOR EACH ROW EXECUTE FUNCTION keep_reports();--> statement-breakpoint
CREATE TRIGGER "signed_report_stays" BEFORE UPDATE OR DELETE ON "signed_report"
  FOR EACH ROW EXECUTE FUNCTION keep_reports();--> statement-breakpoint
CREATE TRIGGER "signed_report_stays_whole" BEFORE TRUNCATE ON "signed_report"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_reports();--> statement-breakpoint
CREATE TRIGGER "indicator_value_stays" BEFORE UPDATE OR DELETE ON "indicator_value"
  FOR EACH ROW EXECUTE FUNCTION keep_reports();
