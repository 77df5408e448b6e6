-- Status and Location of a repeated answer follow from its resource and its body.
ALTER TABLE "idempotency_key" DROP COLUMN "status", DROP COLUMN "location";
