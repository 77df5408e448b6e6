-- What was made of many texts at once, so that it can be undone.
CREATE TABLE "bulk_review" (
    "id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_review_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "bulk_review_actor_id_at_idx" ON "bulk_review"("actor_id", "at" DESC);
CREATE TABLE "bulk_review_text" (
    "bulk_review_id" TEXT NOT NULL,
    "translation_id" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "bulk_review_text_pkey" PRIMARY KEY ("bulk_review_id","translation_id")
);
ALTER TABLE "bulk_review_text" ADD CONSTRAINT "bulk_review_text_bulk_review_id_fkey" FOREIGN KEY ("bulk_review_id") REFERENCES "bulk_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_review_text" ADD CONSTRAINT "bulk_review_text_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
