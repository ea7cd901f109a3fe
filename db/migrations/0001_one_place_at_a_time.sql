-- A leader is never in two places, and a room never holds two sessions: the database refuses what every instance could miss.
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_leader_in_one_place" EXCLUDE USING gist ("receiver_leader_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&) WHERE ("status" IN ('SCHEDULED', 'RESCHEDULED', 'HELD'));--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_room_used_once" EXCLUDE USING gist ("point_id" WITH =, "room" WITH =, tstzrange("starts_at", "ends_at") WITH &&) WHERE ("status" IN ('SCHEDULED', 'RESCHEDULED', 'HELD') AND "room" <> '');--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_apart" EXCLUDE USING gist ("session_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&) WHERE ("withdrawn_at" IS NULL);--> statement-breakpoint
CREATE INDEX "session_search" ON "session" USING gin ("search_text" gin_trgm_ops) WHERE "published_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "slot" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "session" SET (fillfactor = 80);--> statement-breakpoint
INSERT INTO "event_horizon" ("one", "pruned_through_xid") VALUES (1, '0');
