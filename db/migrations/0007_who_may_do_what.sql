ALTER TABLE "staff_role" DROP CONSTRAINT "staff_role_account_id_agency_id_role_pk";--> statement-breakpoint
ALTER TABLE "staff_account" ADD COLUMN "password_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_account" ADD COLUMN "disabled_by" uuid;--> statement-breakpoint
ALTER TABLE "staff_account" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "id" uuid;--> statement-breakpoint
UPDATE "staff_role" SET "id" = gen_random_uuid();--> statement-breakpoint
ALTER TABLE "staff_role" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "leader_id" uuid;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "granted_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "staff_role" SET "granted_at" = (SELECT "created_at" FROM "staff_account" WHERE "staff_account"."id" = "staff_role"."account_id");--> statement-breakpoint
ALTER TABLE "staff_role" ALTER COLUMN "granted_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "granted_by" uuid;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "valid_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "revoked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_role" ADD COLUMN "revoked_by" uuid;--> statement-breakpoint
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_disabled_by_staff_account_id_fk" FOREIGN KEY ("disabled_by") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_created_by_staff_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_leader_id_leader_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leader"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_granted_by_staff_account_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_revoked_by_staff_account_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."staff_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "staff_role_once" ON "staff_role" USING btree ("account_id","agency_id","role") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "staff_role_account" ON "staff_role" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "staff_role_agency" ON "staff_role" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_known" CHECK ("staff_role"."role" in ('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'));--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_leader" CHECK (("staff_role"."role" = 'LEADER') = ("staff_role"."leader_id" is not null));--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_revoked" CHECK ("staff_role"."revoked_at" is not null or "staff_role"."revoked_by" is null);--> statement-breakpoint
-- Who might do what at any time can be told for good: a grant ends once, and neither grants nor accounts are taken away.
CREATE FUNCTION "keep_staff_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'staff_role' AND TG_OP = 'UPDATE' THEN
    IF OLD.revoked_at IS NULL AND to_jsonb(OLD) - '{revoked_at,revoked_by}'::text[] = to_jsonb(NEW) - '{revoked_at,revoked_by}'::text[]
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'Who might do what is never rewritten: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "staff_role_stays" BEFORE UPDATE OR DELETE ON "staff_role"
  FOR EACH ROW EXECUTE FUNCTION keep_staff_history();--> statement-breakpoint
CREATE TRIGGER "staff_role_stays_whole" BEFORE TRUNCATE ON "staff_role"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_staff_history();--> statement-breakpoint
CREATE TRIGGER "staff_account_stays" BEFORE DELETE ON "staff_account"
  FOR EACH ROW EXECUTE FUNCTION keep_staff_history();--> statement-breakpoint
CREATE TRIGGER "staff_account_stays_whole" BEFORE TRUNCATE ON "staff_account"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_staff_history();
