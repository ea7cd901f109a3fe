CREATE TABLE "queue_act" (
	"key" uuid PRIMARY KEY NOT NULL,
	"ticket_id" uuid NOT NULL,
	"act" text NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"desk_id" uuid,
	"account_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue_line" (
	"point_id" uuid NOT NULL,
	"day" date NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "queue_line_point_id_day_pk" PRIMARY KEY("point_id","day")
);
--> statement-breakpoint
CREATE TABLE "queue_ticket" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"day" date NOT NULL,
	"label" text NOT NULL,
	"ordering" integer NOT NULL,
	"session_id" uuid,
	"registration_id" uuid,
	"origin" text NOT NULL,
	"party_size" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"priority" text,
	"due_at" timestamp (3) with time zone,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"turn_at" timestamp (3) with time zone NOT NULL,
	"for_desk_id" uuid,
	"has_returned" boolean DEFAULT false NOT NULL,
	"desk_id" uuid,
	"call_count" smallint DEFAULT 0 NOT NULL,
	"called_at" timestamp (3) with time zone,
	"served_from" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "queue_ticket_origin" CHECK ("queue_ticket"."origin" in ('BOOKED', 'WALK_IN')),
	CONSTRAINT "queue_ticket_state" CHECK ("queue_ticket"."state" in ('WAITING', 'CALLED', 'SERVING', 'HELD', 'MISSED', 'DONE', 'LEFT', 'UNDONE')),
	CONSTRAINT "queue_ticket_party" CHECK ("queue_ticket"."party_size" >= 1),
	CONSTRAINT "queue_ticket_called" CHECK ("queue_ticket"."state" not in ('CALLED', 'SERVING') or "queue_ticket"."desk_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "service_desk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"name" text NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"letter" text NOT NULL,
	"session_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "service_desk_letter_one" CHECK ("service_desk"."letter" ~ '^[A-Z]$')
);
--> statement-breakpoint
ALTER TABLE "queue_act" ADD CONSTRAINT "queue_act_ticket_id_queue_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."queue_ticket"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_act" ADD CONSTRAINT "queue_act_desk_id_service_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."service_desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_line" ADD CONSTRAINT "queue_line_point_id_reception_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."reception_point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_point_id_reception_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."reception_point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_for_desk_id_service_desk_id_fk" FOREIGN KEY ("for_desk_id") REFERENCES "public"."service_desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_ticket" ADD CONSTRAINT "queue_ticket_desk_id_service_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."service_desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_desk" ADD CONSTRAINT "service_desk_point_id_reception_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."reception_point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_desk" ADD CONSTRAINT "service_desk_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "queue_act_ticket" ON "queue_act" USING btree ("ticket_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "queue_ticket_label" ON "queue_ticket" USING btree ("point_id","day","label");--> statement-breakpoint
CREATE UNIQUE INDEX "queue_ticket_registration" ON "queue_ticket" USING btree ("registration_id","day") WHERE state <> 'UNDONE';--> statement-breakpoint
CREATE UNIQUE INDEX "queue_ticket_at_desk" ON "queue_ticket" USING btree ("desk_id") WHERE state in ('CALLED', 'SERVING');--> statement-breakpoint
CREATE INDEX "queue_ticket_waiting" ON "queue_ticket" USING btree ("point_id","day","turn_at","ordering") WHERE state = 'WAITING';--> statement-breakpoint
CREATE INDEX "queue_ticket_session" ON "queue_ticket" USING btree ("session_id") WHERE session_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_desk_name" ON "service_desk" USING btree ("point_id","name") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_desk_letter" ON "service_desk" USING btree ("point_id","letter") WHERE closed_at is null;--> statement-breakpoint
-- What was done in the line is what the figures of the day are counted from: it is kept as it happened.
CREATE FUNCTION "keep_queue_acts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was done in the line is never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "queue_act_stays" BEFORE UPDATE OR DELETE ON "queue_act"
  FOR EACH ROW EXECUTE FUNCTION keep_queue_acts();
