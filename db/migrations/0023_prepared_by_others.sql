CREATE TABLE "agenda_preparation" (
	"item_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"sealed_text" "bytea" NOT NULL,
	"reference" text,
	"version" integer DEFAULT 1 NOT NULL,
	"handed_in_by" uuid NOT NULL,
	"handed_in_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_preparation_item_id_agency_id_pk" PRIMARY KEY("item_id","agency_id")
);
--> statement-breakpoint
ALTER TABLE "agenda_preparation" ADD CONSTRAINT "agenda_preparation_item_id_agenda_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_preparation" ADD CONSTRAINT "agenda_preparation_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;