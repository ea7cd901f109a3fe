CREATE TABLE "change_offer" (
	"change_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"status_before" text NOT NULL,
	"slot_id_before" uuid,
	"priority_before" smallint NOT NULL,
	"last_day" date,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "change_offer_change_id_registration_id_pk" PRIMARY KEY("change_id","registration_id"),
	CONSTRAINT "change_offer_answer" CHECK ("change_offer"."answer" in ('ACCEPT', 'MOVE', 'WAIT_FOR_LEADER', 'LEAVE', 'LAPSED') and "change_offer"."answered_at" is not null or "change_offer"."answer" is null and "change_offer"."answered_at" is null)
);
--> statement-breakpoint
CREATE TABLE "session_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"previous_sequence" integer NOT NULL,
	"sequence" integer NOT NULL,
	"before" jsonb NOT NULL,
	"shift_ms" bigint DEFAULT 0 NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"undo_until" timestamp (3) with time zone NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp (3) with time zone,
	"undoes_id" uuid,
	CONSTRAINT "session_change_act" CHECK ("session_change"."act" in ('RESCHEDULED', 'POSTPONED', 'CANCELLED', 'DELEGATED', 'RETAKEN', 'RESTORED'))
);
--> statement-breakpoint
DROP INDEX "registration_waiting";--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "change_id" uuid;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "priority" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "awaited_leader_id" uuid;--> statement-breakpoint
ALTER TABLE "change_offer" ADD CONSTRAINT "change_offer_change_id_session_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."session_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_offer" ADD CONSTRAINT "change_offer_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_offer" ADD CONSTRAINT "change_offer_slot_id_before_slot_id_fk" FOREIGN KEY ("slot_id_before") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_change" ADD CONSTRAINT "session_change_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_change" ADD CONSTRAINT "session_change_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_change" ADD CONSTRAINT "session_change_undoes_id_session_change_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."session_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_offer_registration" ON "change_offer" USING btree ("registration_id","change_id");--> statement-breakpoint
CREATE INDEX "change_offer_lapsing" ON "change_offer" USING btree ("last_day") WHERE "change_offer"."answer" is null and "change_offer"."last_day" is not null;--> statement-breakpoint
CREATE INDEX "session_change_session" ON "session_change" USING btree ("session_id","id");--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_change_id_session_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."session_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_awaited_leader_id_leader_id_fk" FOREIGN KEY ("awaited_leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_change" ON "message" USING btree ("change_id") WHERE change_id is not null;--> statement-breakpoint
CREATE INDEX "registration_awaiting" ON "registration" USING btree ("agency_id","awaited_leader_id") WHERE status = 'AWAITING_LEADER';--> statement-breakpoint
CREATE INDEX "registration_waiting" ON "registration" USING btree ("session_id","priority" DESC NULLS LAST,"waiting_number") WHERE status = 'WAITLISTED';--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_status" CHECK ("registration"."status" in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DISPLACED', 'AWAITING_LEADER'));--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_awaits" CHECK (("registration"."status" = 'AWAITING_LEADER') = ("registration"."awaited_leader_id" is not null));