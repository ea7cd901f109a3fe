CREATE TABLE "paper_correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_correction_kind" CHECK ("paper_correction"."subject_kind" in ('DOCUMENT', 'AGREEMENT', 'AGREEMENT_ITEM', 'OVERSIGHT', 'RECOMMENDATION'))
);
--> statement-breakpoint
ALTER TABLE "coordination_agreement" ADD COLUMN "ended_reason" text;--> statement-breakpoint
ALTER TABLE "coordination_agreement" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "coordination_item" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "coordination_item" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "paper_correction" ADD CONSTRAINT "paper_correction_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paper_correction_once" ON "paper_correction" USING btree ("subject_id","version");--> statement-breakpoint
CREATE INDEX "paper_correction_agency" ON "paper_correction" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "coordination_agreement" ADD CONSTRAINT "coordination_agreement_ended" CHECK (("coordination_agreement"."ended_day" is null) = ("coordination_agreement"."ended_reason" is null) and ("coordination_agreement"."ended_day" is null or "coordination_agreement"."ended_day" >= "coordination_agreement"."signed_day"));--> statement-breakpoint
-- What stood in a paper before it was corrected stays told.
CREATE FUNCTION "keep_paper_correction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Corrections of papers stay as they were made: % is refused', TG_OP
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "paper_correction_stays" BEFORE UPDATE OR DELETE ON "paper_correction"
  FOR EACH ROW EXECUTE FUNCTION keep_paper_correction();--> statement-breakpoint
CREATE TRIGGER "paper_correction_stays_whole" BEFORE TRUNCATE ON "paper_correction"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_paper_correction();
