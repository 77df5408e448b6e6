-- Files of translations that somebody has uploaded: what would become of each entry, until they are imported or a day old.
CREATE TABLE "translation_import" (
    "id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "name" TEXT,
    "format" TEXT NOT NULL,
    "locale" TEXT,
    "state" TEXT NOT NULL,
    "exported_at" TIMESTAMPTZ(3),
    "entries" INTEGER NOT NULL,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "saved" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "translation_import_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "translation_import_created_at_idx" ON "translation_import"("created_at");

CREATE TABLE "translation_import_entry" (
    "import_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT,
    "text" TEXT,
    "state" TEXT,
    "outdated" BOOLEAN,
    "outcome" TEXT,
    "conflict" TEXT,
    "faults" JSONB NOT NULL DEFAULT '[]',
    "message" TEXT,
    "source_revision" INTEGER,
    "present_text" TEXT,
    "present_state" TEXT,
    "present_revision" INTEGER,
    "saved_state" TEXT,

    CONSTRAINT "translation_import_entry_pkey" PRIMARY KEY ("import_id","place")
);
CREATE INDEX "translation_import_entry_import_id_outcome_place_idx" ON "translation_import_entry"("import_id", "outcome", "place");
ALTER TABLE "translation_import_entry" ADD CONSTRAINT "translation_import_entry_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "translation_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
