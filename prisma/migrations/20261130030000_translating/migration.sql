-- Languages: how long a text may be, and where one is taken from, nearest first (lib/domain/locale.ts).
ALTER TABLE "locale" ADD COLUMN "max_length" INTEGER,
                     ADD COLUMN "chain" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
                     ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- What the queue of a language is narrowed and sorted by stands beside the text: no index spans two tables.
ALTER TABLE "translation" ADD COLUMN "spelling" TEXT COLLATE "C",
                          ADD COLUMN "prefix_id" INTEGER,
                          ADD COLUMN "outdated" BOOLEAN NOT NULL DEFAULT false,
                          ADD COLUMN "failing" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
                          ADD COLUMN "blocked" BOOLEAN NOT NULL DEFAULT false,
                          ADD COLUMN "checked" INTEGER NOT NULL DEFAULT 0,
                          ADD COLUMN "author_id" TEXT,
                          ADD COLUMN "author_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "translation_revision" ADD COLUMN "actor_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "translation_review" ADD COLUMN "actor_name" TEXT NOT NULL DEFAULT '',
                                 ALTER COLUMN "actor_id" DROP NOT NULL;

UPDATE "translation" t SET "spelling" = c."code", "prefix_id" = c."prefix_id",
  "outdated" = t."source_revision" < c."source_revision" FROM "code" c WHERE c."id" = t."code_id";
ALTER TABLE "translation" ALTER COLUMN "spelling" SET NOT NULL,
                          ALTER COLUMN "prefix_id" SET NOT NULL;

DROP INDEX "translation_locale_state_code_id_idx";
CREATE INDEX "translation_locale_spelling_code_id_idx" ON "translation"("locale", "spelling", "code_id");
CREATE INDEX "translation_locale_state_spelling_code_id_idx" ON "translation"("locale", "state", "spelling", "code_id");
CREATE INDEX "translation_locale_prefix_id_spelling_code_id_idx" ON "translation"("locale", "prefix_id", "spelling", "code_id");
CREATE INDEX "translation_locale_updated_at_code_id_idx" ON "translation"("locale", "updated_at", "code_id");
CREATE INDEX "translation_locale_author_id_spelling_code_id_idx" ON "translation"("locale", "author_id", "spelling", "code_id");
CREATE INDEX "translation_failing_idx" ON "translation" USING GIN ("failing");
CREATE INDEX "translation_outdated_idx" ON "translation"("locale", "spelling", "code_id") WHERE "outdated";
CREATE INDEX "translation_checked_idx" ON "translation"("checked");

CREATE FUNCTION place_translation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT c.code, c.prefix_id, NEW.source_revision < c.source_revision INTO NEW.spelling, NEW.prefix_id, NEW.outdated
  FROM code c WHERE c.id = NEW.code_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER translation_is_placed BEFORE INSERT OR UPDATE OF code_id, source_revision ON translation
  FOR EACH ROW EXECUTE FUNCTION place_translation();

CREATE FUNCTION place_translations_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE translation t SET spelling = NEW.code, prefix_id = NEW.prefix_id,
    outdated = t.source_revision < NEW.source_revision
  WHERE t.code_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER code_places_translations AFTER UPDATE OF code, prefix_id, source_revision ON code
  FOR EACH ROW WHEN (
    OLD.code IS DISTINCT FROM NEW.code OR OLD.prefix_id IS DISTINCT FROM NEW.prefix_id
    OR OLD.source_revision IS DISTINCT FROM NEW.source_revision
  ) EXECUTE FUNCTION place_translations_of();

-- How many texts there are of each kind, and how often what is served of them has changed: progress, facets and the
-- ETag of what services load.
CREATE TABLE "translation_tally" (
    "locale" TEXT NOT NULL,
    "prefix_id" INTEGER NOT NULL,
    "state" "translation_state" NOT NULL,
    "outdated" BOOLEAN NOT NULL,
    "blocked" BOOLEAN NOT NULL,
    "texts" INTEGER NOT NULL,
    "changes" BIGINT NOT NULL,

    CONSTRAINT "translation_tally_pkey" PRIMARY KEY ("locale","prefix_id","state","outdated","blocked")
);
ALTER TABLE "translation_tally" ADD CONSTRAINT "translation_tally_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How many texts a check finds something in.
CREATE TABLE "check_tally" (
    "locale" TEXT NOT NULL,
    "prefix_id" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "texts" INTEGER NOT NULL,

    CONSTRAINT "check_tally_pkey" PRIMARY KEY ("locale","prefix_id","check")
);
ALTER TABLE "check_tally" ADD CONSTRAINT "check_tally_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION keep_translation_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO translation_tally (locale, prefix_id, state, outdated, blocked, texts, changes)
    SELECT locale, prefix_id, state, outdated, blocked, count(*), count(approved_text)
    FROM new_texts GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (locale, prefix_id, state, outdated, blocked)
    DO UPDATE SET texts = translation_tally.texts + excluded.texts, changes = translation_tally.changes + excluded.changes;
    INSERT INTO check_tally (locale, prefix_id, "check", texts)
    SELECT locale, prefix_id, split_part(one, '/', 2), count(*)
    FROM new_texts, unnest(failing) AS one GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (locale, prefix_id, "check") DO UPDATE SET texts = check_tally.texts + excluded.texts;
  ELSE
    INSERT INTO translation_tally (locale, prefix_id, state, outdated, blocked, texts, changes)
    SELECT locale, prefix_id, state, outdated, blocked, sum(one), sum(served)
    FROM (
      SELECT n.locale, n.prefix_id, n.state, n.outdated, n.blocked, 1 AS one,
        (n.approved_text IS DISTINCT FROM o.approved_text)::int AS served
      FROM new_texts n JOIN old_texts o ON o.id = n.id
      UNION ALL
      SELECT locale, prefix_id, state, outdated, blocked, -1, 0 FROM old_texts
    ) AS moved
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(one) <> 0 OR sum(served) <> 0 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (locale, prefix_id, state, outdated, blocked)
    DO UPDATE SET texts = translation_tally.texts + excluded.texts, changes = translation_tally.changes + excluded.changes;
    INSERT INTO check_tally (locale, prefix_id, "check", texts)
    SELECT locale, prefix_id, split_part(one, '/', 2), sum(count)
    FROM (
      SELECT locale, prefix_id, unnest(failing) AS one, 1 AS count FROM new_texts
      UNION ALL
      SELECT locale, prefix_id, unnest(failing), -1 FROM old_texts
    ) AS moved
    GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3
    ON CONFLICT (locale, prefix_id, "check") DO UPDATE SET texts = check_tally.texts + excluded.texts;
  END IF;
  RETURN NULL;
END
$$;
INSERT INTO translation_tally (locale, prefix_id, state, outdated, blocked, texts, changes)
SELECT locale, prefix_id, state, outdated, blocked, count(*), count(approved_text)
FROM translation GROUP BY 1, 2, 3, 4, 5;
CREATE TRIGGER translation_tally_insert AFTER INSERT ON translation
  REFERENCING NEW TABLE AS new_texts FOR EACH STATEMENT EXECUTE FUNCTION keep_translation_tally();
CREATE TRIGGER translation_tally_update AFTER UPDATE ON translation
  REFERENCING OLD TABLE AS old_texts NEW TABLE AS new_texts FOR EACH STATEMENT EXECUTE FUNCTION keep_translation_tally();
CREATE TRIGGER translation_is_kept BEFORE DELETE ON translation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER translation_revision_is_final BEFORE UPDATE OR DELETE ON translation_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The same of codes: how often their default messages have changed.
ALTER TABLE "code_tally" ADD COLUMN "changes" BIGINT NOT NULL DEFAULT 0;
CREATE OR REPLACE FUNCTION keep_code_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO code_tally (prefix_id, category_id, status, served_http_status, codes, changes)
    SELECT prefix_id, coalesce(category_id, 0), status, served_http_status, count(*), count(*)
    FROM new_codes GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (prefix_id, category_id, status, served_http_status)
    DO UPDATE SET codes = code_tally.codes + excluded.codes, changes = code_tally.changes + excluded.changes;
  ELSE
    INSERT INTO code_tally (prefix_id, category_id, status, served_http_status, codes, changes)
    SELECT prefix_id, coalesce(category_id, 0), status, served_http_status, sum(one), sum(said)
    FROM (
      SELECT n.prefix_id, n.category_id, n.status, n.served_http_status, 1 AS one,
        (n.message <> o.message OR n.code <> o.code)::int AS said
      FROM new_codes n JOIN old_codes o ON o.id = n.id
      UNION ALL
      SELECT prefix_id, category_id, status, served_http_status, -1, 0 FROM old_codes
    ) AS moved
    GROUP BY 1, 2, 3, 4 HAVING sum(one) <> 0 OR sum(said) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT (prefix_id, category_id, status, served_http_status)
    DO UPDATE SET codes = code_tally.codes + excluded.codes, changes = code_tally.changes + excluded.changes;
  END IF;
  RETURN NULL;
END
$$;

-- How often a code was looked up; counted in batches.
CREATE TABLE "code_demand" (
    "code_id" INTEGER NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "asked" INTEGER NOT NULL,

    CONSTRAINT "code_demand_pkey" PRIMARY KEY ("code_id")
);
CREATE INDEX "code_demand_scheme_id_asked_idx" ON "code_demand"("scheme_id", "asked" DESC);
CREATE INDEX "code_demand_asked_code_id_idx" ON "code_demand"("asked", "code_id");
ALTER TABLE "code_demand" ADD CONSTRAINT "code_demand_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Texts that people suggest; one that is closed was accepted or dismissed.
CREATE TABLE "suggestion" (
    "id" SERIAL NOT NULL,
    "code_id" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "comment" TEXT,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted" BOOLEAN,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "suggestion_code_id_locale_closed_at_idx" ON "suggestion"("code_id", "locale", "closed_at");
CREATE INDEX "suggestion_locale_open_idx" ON "suggestion"("locale", "id") WHERE "closed_at" IS NULL;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_locale_fkey" FOREIGN KEY ("locale") REFERENCES "locale"("tag") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "translation_comment" (
    "id" SERIAL NOT NULL,
    "code_id" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_comment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "translation_comment_code_id_locale_id_idx" ON "translation_comment"("code_id", "locale", "id");
ALTER TABLE "translation_comment" ADD CONSTRAINT "translation_comment_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "translation_comment" ADD CONSTRAINT "translation_comment_locale_fkey" FOREIGN KEY ("locale") REFERENCES "locale"("tag") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Warnings that do not hold for a text; one that was ended counts again.
CREATE TABLE "check_dismissal" (
    "id" SERIAL NOT NULL,
    "code_id" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "reason" TEXT,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "check_dismissal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "check_dismissal_key" ON "check_dismissal"("code_id", "locale", "check") WHERE "ended_at" IS NULL;
ALTER TABLE "check_dismissal" ADD CONSTRAINT "check_dismissal_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "check_dismissal" ADD CONSTRAINT "check_dismissal_locale_fkey" FOREIGN KEY ("locale") REFERENCES "locale"("tag") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What terms of the default messages are called in a language; one that was ended is not asked for any more.
CREATE TABLE "term" (
    "id" SERIAL NOT NULL,
    "locale" TEXT NOT NULL,
    "term" TEXT COLLATE "C" NOT NULL,
    "translation" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "term_key" ON "term"("locale", (lower("term"))) WHERE "ended_at" IS NULL;
CREATE INDEX "term_locale_term_id_idx" ON "term"("locale", "term", "id");
ALTER TABLE "term" ADD CONSTRAINT "term_locale_fkey" FOREIGN KEY ("locale") REFERENCES "locale"("tag") ON DELETE RESTRICT ON UPDATE CASCADE;
