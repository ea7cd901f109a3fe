CREATE TABLE "owed_notice" (
	"change_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"superseded_id" uuid NOT NULL,
	"notice_id" uuid
);
--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "content" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "supersedes_partly" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "session_change" ADD COLUMN "undone_sequence" integer;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "carried_from_id" uuid;--> statement-breakpoint
ALTER TABLE "owed_notice" ADD CONSTRAINT "owed_notice_change_id_session_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."session_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_notice" ADD CONSTRAINT "owed_notice_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_notice" ADD CONSTRAINT "owed_notice_superseded_id_notice_id_fk" FOREIGN KEY ("superseded_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_notice" ADD CONSTRAINT "owed_notice_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "owed_notice_agency" ON "owed_notice" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "owed_notice_superseded" ON "owed_notice" USING btree ("superseded_id");--> statement-breakpoint
CREATE INDEX "owed_notice_notice" ON "owed_notice" USING btree ("notice_id");--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_carried_from_id_session_id_fk" FOREIGN KEY ("carried_from_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Acts taken back before this was kept: the edition that began when they were.
UPDATE session_change c SET undone_sequence = e.sequence
FROM session_edition e WHERE c.undone_at IS NOT NULL AND e.session_id = c.session_id AND e.edition_from = c.undone_at;
