-- Components that are called most like one, read in that order: by trigrams alone, common words would be looked up in
-- every title that has them. Said of an expression, so that how long a signature is can be said too.
DROP INDEX "prefix_title_trigram";
CREATE INDEX "prefix_title_nearest" ON "prefix" USING GIST ((lower("title")) gist_trgm_ops(siglen = 64));

-- Counted off the index alone, which an expression could not be.
ALTER TABLE "request" ADD COLUMN "is_like_another" BOOLEAN NOT NULL DEFAULT false;
UPDATE "request" SET "is_like_another" = true WHERE cardinality("conflicts") > 0;
DROP INDEX "request_facet_idx";
CREATE INDEX "request_facet_idx" ON "request"("status", "kind", "scheme_id", "is_like_another");
