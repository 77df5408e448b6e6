-- Nothing has used these so far.
DROP TABLE "request_comment";
DROP TABLE "request_review";
DROP TABLE "request";
DROP TYPE "request_verdict";

CREATE TYPE "request_kind" AS ENUM ('prefix', 'ownership', 'category', 'retirement');
CREATE TYPE "request_verdict" AS ENUM ('approve', 'decline', 'request-changes', 'consent');

ALTER TABLE "scheme" ADD COLUMN "remind_days" INTEGER NOT NULL DEFAULT 3;
ALTER TABLE "scheme" ADD COLUMN "escalate_days" INTEGER NOT NULL DEFAULT 3;

CREATE TABLE "request" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "kind" "request_kind" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "segment" TEXT,
    "title" TEXT,
    "description" TEXT,
    "owners" TEXT[],
    "new_owners" JSONB NOT NULL DEFAULT '[]',
    "http_status" SMALLINT,
    "repository_name" TEXT,
    "repository_url" TEXT,
    "reason" TEXT NOT NULL,
    "status" "request_status" NOT NULL DEFAULT 'submitted',
    "by_user_id" TEXT NOT NULL,
    "prefix_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "conflicts" TEXT[],
    "words" tsvector NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "reminds_at" TIMESTAMPTZ(3),
    "escalates_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "request_created_at_id_idx" ON "request"("created_at", "id");
CREATE INDEX "request_expires_at_id_idx" ON "request"("expires_at", "id");
CREATE INDEX "request_value_id_idx" ON "request"("value", "id");
CREATE INDEX "request_status_created_at_id_idx" ON "request"("status", "created_at", "id");
CREATE INDEX "request_scheme_id_created_at_id_idx" ON "request"("scheme_id", "created_at", "id");
CREATE INDEX "request_by_user_id_created_at_id_idx" ON "request"("by_user_id", "created_at", "id");
CREATE INDEX "request_prefix_id_idx" ON "request"("prefix_id");
CREATE INDEX "request_words_idx" ON "request" USING GIN ("words");

-- Of all requests few are open, and those are what a queue shows, in any of its orders.
CREATE INDEX "request_open_created_at_idx" ON "request"("created_at", "id")
  WHERE "status" IN ('submitted', 'changes-requested');
CREATE INDEX "request_open_expires_at_idx" ON "request"("expires_at", "id")
  WHERE "status" IN ('submitted', 'changes-requested');
CREATE INDEX "request_open_value_idx" ON "request"("value", "id")
  WHERE "status" IN ('submitted', 'changes-requested');
CREATE INDEX "request_reminds_at_idx" ON "request"("reminds_at") WHERE "reminds_at" IS NOT NULL;
CREATE INDEX "request_escalates_at_idx" ON "request"("escalates_at") WHERE "escalates_at" IS NOT NULL;
-- How many there are of each status, kind and scheme is read off it.
CREATE INDEX "request_facet_idx" ON "request"("status", "kind", "scheme_id", (cardinality("conflicts") > 0));

-- One open request a thing: the second one loses at this index.
CREATE UNIQUE INDEX "request_open_key" ON "request"("scheme_id", "kind", (coalesce("segment", '')), "value")
  WHERE "status" IN ('submitted', 'changes-requested');

CREATE TABLE "request_review" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "verdict" "request_verdict" NOT NULL,
    "comment" TEXT,
    "own_request" BOOLEAN NOT NULL DEFAULT false,
    "by_user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_review_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "request_review_request_id_id_idx" ON "request_review"("request_id", "id");
-- Nobody approves twice, however often they press the button.
CREATE UNIQUE INDEX "request_review_once_key" ON "request_review"("request_id", "revision", "by_user_id", "verdict")
  WHERE "verdict" IN ('approve', 'consent');

CREATE TABLE "request_comment" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_comment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "request_comment_request_id_id_idx" ON "request_comment"("request_id", "id");

-- Every prefix that is spoken for, once: where all who want one prefix meet.
CREATE TABLE "prefix_claim" (
    "scheme_id" INTEGER NOT NULL,
    "prefix" TEXT COLLATE "C" NOT NULL,
    "prefix_id" INTEGER,
    "request_id" INTEGER,
    "reservation_id" INTEGER,

    CONSTRAINT "prefix_claim_pkey" PRIMARY KEY ("scheme_id","prefix"),
    -- A request may stand on a reservation for whoever made it; what is registered is nothing else.
    CONSTRAINT "prefix_claim_by_somebody" CHECK (
      CASE WHEN "prefix_id" IS NULL THEN num_nonnulls("request_id", "reservation_id") > 0
           ELSE num_nonnulls("request_id", "reservation_id") = 0 END
    )
);
CREATE UNIQUE INDEX "prefix_claim_prefix_id_key" ON "prefix_claim"("prefix_id");
CREATE UNIQUE INDEX "prefix_claim_request_id_key" ON "prefix_claim"("request_id");
CREATE UNIQUE INDEX "prefix_claim_reservation_id_key" ON "prefix_claim"("reservation_id");
-- As one reads it who takes 0 for O, and 1 or L for I: lib/domain/lookalike.ts folds the same way.
CREATE INDEX "prefix_claim_folded_idx" ON "prefix_claim"("scheme_id", (translate(upper("prefix"), '0L1', 'OII')));

INSERT INTO "prefix_claim" ("scheme_id", "prefix", "prefix_id") SELECT "scheme_id", "prefix", "id" FROM "prefix";

-- What is registered is spoken for, whichever way it was registered.
CREATE FUNCTION claim_registered_prefix() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO prefix_claim (scheme_id, prefix, prefix_id) VALUES (NEW.scheme_id, NEW.prefix, NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER prefix_is_claimed AFTER INSERT ON prefix FOR EACH ROW EXECUTE FUNCTION claim_registered_prefix();

-- Components that are called alike.
CREATE INDEX "prefix_title_trigram" ON "prefix" USING GIN ("title" gin_trgm_ops);

ALTER TABLE "request" ADD CONSTRAINT "request_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request" ADD CONSTRAINT "request_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request" ADD CONSTRAINT "request_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_review" ADD CONSTRAINT "request_review_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_review" ADD CONSTRAINT "request_review_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_comment" ADD CONSTRAINT "request_comment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_comment" ADD CONSTRAINT "request_comment_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prefix_claim" ADD CONSTRAINT "prefix_claim_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prefix_claim" ADD CONSTRAINT "prefix_claim_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prefix_claim" ADD CONSTRAINT "prefix_claim_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prefix_claim" ADD CONSTRAINT "prefix_claim_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER request_is_kept BEFORE DELETE ON request FOR EACH ROW EXECUTE FUNCTION refuse_change();
