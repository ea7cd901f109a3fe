CREATE TABLE "staff_half_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid NOT NULL,
	"first_step" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "staff_half_session_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "staff_half_session_first_step" CHECK ("staff_half_session"."first_step" in ('PASSWORD', 'OIDC'))
);
--> statement-breakpoint
CREATE TABLE "staff_identity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	"unlinked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_recovery_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_totp" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"sealed_secret" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint
);
--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "first_step" text;--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "second_step" text;--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "proved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_half_session" ADD CONSTRAINT "staff_half_session_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_identity" ADD CONSTRAINT "staff_identity_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_totp" ADD CONSTRAINT "staff_totp_account_id_staff_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_half_session_age" ON "staff_half_session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_identity_once" ON "staff_identity" USING btree ("issuer","subject") WHERE unlinked_at is null;--> statement-breakpoint
CREATE INDEX "staff_identity_account" ON "staff_identity" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_recovery_code_once" ON "staff_recovery_code" USING btree ("account_id","code_hash");--> statement-breakpoint
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_first_step" CHECK ("staff_session"."first_step" in ('PASSWORD', 'OIDC'));--> statement-breakpoint
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_second_step" CHECK ("staff_session"."second_step" in ('TOTP', 'RECOVERY_CODE', 'PROVIDER'));