ALTER TABLE "dialogue_question" DROP CONSTRAINT "dialogue_question_channel";--> statement-breakpoint
ALTER TABLE "feedback" ALTER COLUMN "registration_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ALTER COLUMN "session_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ALTER COLUMN "leader_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "dialogue_topic" ADD COLUMN "channel" text DEFAULT 'WEB' NOT NULL;--> statement-breakpoint
ALTER TABLE "dialogue_topic" ADD COLUMN "sealed_source" "bytea";--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "visit_id" uuid;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "staff_account_id" uuid;--> statement-breakpoint
ALTER TABLE "reception_visit" ADD COLUMN "feedback_key" "bytea";--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_visit_id_reception_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."reception_visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_visit_feedback" ON "reception_visit" USING btree ("feedback_key") WHERE feedback_key is not null;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_visit_id_unique" UNIQUE("visit_id");--> statement-breakpoint
ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_channel" CHECK ("dialogue_question"."channel" in ('WEB', 'DESK', 'PAPER', 'PHONE', 'MEETING', 'FLOOR'));--> statement-breakpoint
ALTER TABLE "dialogue_topic" ADD CONSTRAINT "dialogue_topic_channel" CHECK ("dialogue_topic"."channel" in ('WEB', 'DESK', 'PAPER', 'PHONE', 'MEETING'));--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_of_one" CHECK (num_nonnulls("feedback"."registration_id", "feedback"."visit_id") = 1);