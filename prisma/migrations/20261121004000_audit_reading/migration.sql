-- Events are read by what they happened to, by whom, by kind, by scheme and by prefix, newest first.
ALTER TABLE "audit_event" ADD COLUMN "batch_id" TEXT,
                          ADD COLUMN "prefix_id" INTEGER;

DROP INDEX "audit_event_subject_type_subject_id_at_idx";
DROP INDEX "audit_event_actor_id_at_idx";

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_id_idx" ON "audit_event"("subject_type", "subject_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_id_idx" ON "audit_event"("actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_scheme_at_id_idx" ON "audit_event"("scheme", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_type_at_id_idx" ON "audit_event"("type", "at" DESC, "id" DESC);

CREATE INDEX "audit_event_prefix_idx" ON "audit_event"("prefix_id", "at" DESC, "id" DESC) WHERE "prefix_id" IS NOT NULL;
CREATE INDEX "audit_event_batch_idx" ON "audit_event"("batch_id", "at" DESC, "id" DESC) WHERE "batch_id" IS NOT NULL;

-- What was stored before knew no prefix. An event says the same as ever; only where it is found is added.
ALTER TABLE "audit_event" DISABLE TRIGGER "audit_event_is_final";
UPDATE "audit_event" e SET "prefix_id" = e."subject_id"::int WHERE e."subject_type" = 'prefix';
UPDATE "audit_event" e SET "prefix_id" = c."prefix_id" FROM "code" c
  WHERE e."subject_type" = 'code' AND c."id" = e."subject_id"::int;
UPDATE "audit_event" e SET "prefix_id" = c."prefix_id" FROM "translation" t JOIN "code" c ON c."id" = t."code_id"
  WHERE e."subject_type" = 'translation' AND t."id" = e."subject_id"::int;
ALTER TABLE "audit_event" ENABLE TRIGGER "audit_event_is_final";

-- No event goes with all the others, either.
CREATE TRIGGER audit_event_is_kept BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
