-- Trigrams: typo tolerance of the search.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "message_change" AS ENUM ('typo', 'wording', 'meaning');

-- CreateEnum
CREATE TYPE "lifecycle" AS ENUM ('draft', 'active', 'deprecated', 'retired');

-- CreateEnum
CREATE TYPE "owner_kind" AS ENUM ('team', 'person');

-- CreateEnum
CREATE TYPE "request_status" AS ENUM ('submitted', 'changes-requested', 'approved', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "request_verdict" AS ENUM ('approve', 'decline', 'request-changes');

-- CreateEnum
CREATE TYPE "prefix_policy" AS ENUM ('open', 'registrar', 'two-approvals');

-- CreateEnum
CREATE TYPE "message_style" AS ENUM ('positional', 'icu', 'printf');

-- CreateEnum
CREATE TYPE "translation_state" AS ENUM ('draft', 'needs-review', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "translation_verdict" AS ENUM ('approve', 'reject');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'translator', 'reviewer', 'registrar', 'admin');

-- CreateTable
CREATE TABLE "counter" (
    "id" SERIAL NOT NULL,
    "prefix_id" INTEGER NOT NULL,
    "category_id" INTEGER,
    "next" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "prefix_id" INTEGER,
    "category_id" INTEGER,
    "prefix" TEXT,
    "from" INTEGER,
    "to" INTEGER,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "by_user_id" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "scheme" TEXT,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "segment" TEXT NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "label" TEXT NOT NULL,
    "meanings" JSONB NOT NULL DEFAULT '[]',
    "http_status" SMALLINT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "prefix_id" INTEGER NOT NULL,
    "category_id" INTEGER,
    "code" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER,
    "name" TEXT,
    "title" TEXT,
    "message" TEXT NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '[]',
    "description" TEXT,
    "action" TEXT,
    "http_status" SMALLINT,
    "served_http_status" SMALLINT NOT NULL DEFAULT 0,
    "flags" TEXT[],
    "status" "lifecycle" NOT NULL DEFAULT 'active',
    "deprecated_reason" TEXT,
    "deprecated_at" TIMESTAMPTZ(3),
    "replaced_by_id" INTEGER,
    "source_revision" INTEGER NOT NULL DEFAULT 1,
    "words" tsvector NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_revision" (
    "code_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "change" "message_change",
    "actor_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "code_revision_pkey" PRIMARY KEY ("code_id","revision")
);

-- CreateTable
CREATE TABLE "alias" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "code_id" INTEGER NOT NULL,
    "alias" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_tally" (
    "prefix_id" INTEGER NOT NULL,
    "category_id" INTEGER NOT NULL,
    "status" "lifecycle" NOT NULL,
    "served_http_status" SMALLINT NOT NULL,
    "codes" INTEGER NOT NULL,

    CONSTRAINT "code_tally_pkey" PRIMARY KEY ("prefix_id","category_id","status","served_http_status")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "envelope" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "envelope_version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,
    "template" JSON NOT NULL,
    "fields" JSONB NOT NULL DEFAULT '[]',
    "notes" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "envelope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owner" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "owner_kind" NOT NULL,
    "contact" TEXT,
    "contact_owner_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owner_member" (
    "owner_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "owner_member_pkey" PRIMARY KEY ("owner_id","user_id")
);

-- CreateTable
CREATE TABLE "prefix" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "prefix" TEXT COLLATE "C" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "lifecycle" NOT NULL DEFAULT 'active',
    "deprecated_reason" TEXT,
    "deprecated_at" TIMESTAMPTZ(3),
    "repository_name" TEXT,
    "repository_url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prefix_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prefix_owner" (
    "prefix_id" INTEGER NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "prefix_owner_pkey" PRIMARY KEY ("prefix_id","owner_id")
);

-- CreateTable
CREATE TABLE "lookup_miss" (
    "prefix_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lookup_miss_pkey" PRIMARY KEY ("prefix_id","code")
);

-- CreateTable
CREATE TABLE "request" (
    "id" SERIAL NOT NULL,
    "scheme_id" INTEGER NOT NULL,
    "prefix" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owners" JSONB NOT NULL DEFAULT '[]',
    "repository_name" TEXT,
    "repository_url" TEXT,
    "reason" TEXT NOT NULL,
    "status" "request_status" NOT NULL DEFAULT 'submitted',
    "by_user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_review" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "verdict" "request_verdict" NOT NULL,
    "comment" TEXT,
    "own_request" BOOLEAN NOT NULL DEFAULT false,
    "by_user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_comment" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheme" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "prefix_label" TEXT NOT NULL,
    "segments" JSONB NOT NULL,
    "message_style" "message_style" NOT NULL,
    "policy" "prefix_policy" NOT NULL DEFAULT 'registrar',
    "hold_days" INTEGER NOT NULL DEFAULT 30,
    "guidelines" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "locale" (
    "tag" TEXT NOT NULL,
    "fallback" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "locale_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "translation" (
    "id" SERIAL NOT NULL,
    "code_id" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "translation_state" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "source_revision" INTEGER NOT NULL,
    "approved_text" TEXT,
    "approved_revision" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation_revision" (
    "translation_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "state" "translation_state" NOT NULL,
    "source_revision" INTEGER NOT NULL,
    "actor_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_revision_pkey" PRIMARY KEY ("translation_id","revision")
);

-- CreateTable
CREATE TABLE "translation_review" (
    "id" SERIAL NOT NULL,
    "translation_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "verdict" "translation_verdict" NOT NULL,
    "comment" TEXT,
    "actor_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "locale" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_role" (
    "user_id" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "locale" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "user_role_pkey" PRIMARY KEY ("user_id","role","locale")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "counter_prefix_id_category_id_key" ON "counter"("prefix_id", "category_id");

-- CreateIndex
CREATE INDEX "reservation_scheme_id_prefix_idx" ON "reservation"("scheme_id", "prefix");

-- CreateIndex
CREATE INDEX "reservation_prefix_id_category_id_from_idx" ON "reservation"("prefix_id", "category_id", "from");

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "category_scheme_id_segment_value_key" ON "category"("scheme_id", "segment", "value");

-- CreateIndex
CREATE INDEX "code_code_id_idx" ON "code"("code", "id");

-- CreateIndex
CREATE INDEX "code_prefix_id_code_id_idx" ON "code"("prefix_id", "code", "id");

-- CreateIndex
CREATE INDEX "code_category_id_code_id_idx" ON "code"("category_id", "code", "id");

-- CreateIndex
CREATE INDEX "code_status_code_id_idx" ON "code"("status", "code", "id");

-- CreateIndex
CREATE INDEX "code_served_http_status_code_id_idx" ON "code"("served_http_status", "code", "id");

-- CreateIndex
CREATE INDEX "code_updated_at_id_idx" ON "code"("updated_at", "id");

-- CreateIndex
CREATE INDEX "code_prefix_id_updated_at_id_idx" ON "code"("prefix_id", "updated_at", "id");

-- CreateIndex
CREATE INDEX "code_prefix_id_category_id_number_idx" ON "code"("prefix_id", "category_id", "number");

-- CreateIndex
CREATE INDEX "code_replaced_by_id_idx" ON "code"("replaced_by_id");

-- CreateIndex
CREATE INDEX "code_words_idx" ON "code" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "code_scheme_id_code_key" ON "code"("scheme_id", "code");

-- CreateIndex
CREATE INDEX "alias_folded_idx" ON "alias"("folded");

-- CreateIndex
CREATE INDEX "alias_code_id_idx" ON "alias"("code_id");

-- CreateIndex
CREATE UNIQUE INDEX "alias_scheme_id_alias_key" ON "alias"("scheme_id", "alias");

-- CreateIndex
CREATE INDEX "search_word_trigram" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "envelope_scheme_id_envelope_version_key" ON "envelope"("scheme_id", "envelope_version");

-- CreateIndex
CREATE UNIQUE INDEX "owner_slug_key" ON "owner"("slug");

-- CreateIndex
CREATE INDEX "owner_member_user_id_idx" ON "owner_member"("user_id");

-- CreateIndex
CREATE INDEX "prefix_prefix_id_idx" ON "prefix"("prefix", "id");

-- CreateIndex
CREATE INDEX "prefix_status_prefix_id_idx" ON "prefix"("status", "prefix", "id");

-- CreateIndex
CREATE INDEX "prefix_updated_at_id_idx" ON "prefix"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "prefix_scheme_id_prefix_key" ON "prefix"("scheme_id", "prefix");

-- CreateIndex
CREATE INDEX "prefix_owner_owner_id_idx" ON "prefix_owner"("owner_id");

-- CreateIndex
CREATE INDEX "request_status_created_at_id_idx" ON "request"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "request_by_user_id_created_at_idx" ON "request"("by_user_id", "created_at");

-- CreateIndex
CREATE INDEX "request_review_request_id_created_at_idx" ON "request_review"("request_id", "created_at");

-- CreateIndex
CREATE INDEX "request_comment_request_id_created_at_idx" ON "request_comment"("request_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "scheme_slug_key" ON "scheme"("slug");

-- CreateIndex
CREATE INDEX "translation_locale_state_code_id_idx" ON "translation"("locale", "state", "code_id");

-- CreateIndex
CREATE UNIQUE INDEX "translation_code_id_locale_key" ON "translation"("code_id", "locale");

-- CreateIndex
CREATE INDEX "translation_review_translation_id_created_at_idx" ON "translation_review"("translation_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "counter" ADD CONSTRAINT "counter_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter" ADD CONSTRAINT "counter_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_revision" ADD CONSTRAINT "code_revision_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_tally" ADD CONSTRAINT "code_tally_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "envelope" ADD CONSTRAINT "envelope_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner" ADD CONSTRAINT "owner_contact_owner_id_fkey" FOREIGN KEY ("contact_owner_id") REFERENCES "owner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner_member" ADD CONSTRAINT "owner_member_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner_member" ADD CONSTRAINT "owner_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prefix" ADD CONSTRAINT "prefix_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prefix_owner" ADD CONSTRAINT "prefix_owner_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prefix_owner" ADD CONSTRAINT "prefix_owner_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lookup_miss" ADD CONSTRAINT "lookup_miss_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_review" ADD CONSTRAINT "request_review_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_review" ADD CONSTRAINT "request_review_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_comment" ADD CONSTRAINT "request_comment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_comment" ADD CONSTRAINT "request_comment_by_user_id_fkey" FOREIGN KEY ("by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_locale_fkey" FOREIGN KEY ("locale") REFERENCES "locale"("tag") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_revision" ADD CONSTRAINT "translation_revision_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_review" ADD CONSTRAINT "translation_review_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One counter where there is no category, too.
DROP INDEX "counter_prefix_id_category_id_key";
CREATE UNIQUE INDEX "counter_prefix_id_category_id_key" ON "counter"("prefix_id", "category_id") NULLS NOT DISTINCT;

-- One envelope of a scheme is in force.
CREATE UNIQUE INDEX "envelope_current_key" ON "envelope"("scheme_id") WHERE "current";

-- An open request holds its prefix: the second one loses at this index.
CREATE UNIQUE INDEX "request_held_prefix_key" ON "request"("scheme_id", "prefix")
  WHERE "status" IN ('submitted', 'changes-requested');

-- A code's number belongs to it alone.
CREATE UNIQUE INDEX "code_number_key" ON "code"("prefix_id", "category_id", "number") NULLS NOT DISTINCT
  WHERE "number" IS NOT NULL;

-- Codes that wait for a number.
CREATE INDEX "code_unnumbered_idx" ON "code"("prefix_id") WHERE "number" IS NULL;

-- Tallies follow the codes in the same statement. Rows are taken in one order, so that two writers queue and
-- do not deadlock.
CREATE FUNCTION keep_code_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO code_tally (prefix_id, category_id, status, served_http_status, codes)
    SELECT prefix_id, coalesce(category_id, 0), status, served_http_status, count(*)
    FROM new_codes GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (prefix_id, category_id, status, served_http_status)
    DO UPDATE SET codes = code_tally.codes + excluded.codes;
  ELSE
    INSERT INTO code_tally (prefix_id, category_id, status, served_http_status, codes)
    SELECT prefix_id, coalesce(category_id, 0), status, served_http_status, sum(one)
    FROM (
      SELECT prefix_id, category_id, status, served_http_status, 1 AS one FROM new_codes
      UNION ALL
      SELECT prefix_id, category_id, status, served_http_status, -1 FROM old_codes
    ) AS moved
    GROUP BY 1, 2, 3, 4 HAVING sum(one) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT (prefix_id, category_id, status, served_http_status)
    DO UPDATE SET codes = code_tally.codes + excluded.codes;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER code_tally_insert AFTER INSERT ON code
  REFERENCING NEW TABLE AS new_codes FOR EACH STATEMENT EXECUTE FUNCTION keep_code_tally();
CREATE TRIGGER code_tally_update AFTER UPDATE ON code
  REFERENCING OLD TABLE AS old_codes NEW TABLE AS new_codes FOR EACH STATEMENT EXECUTE FUNCTION keep_code_tally();

-- Nothing is ever deleted, and no event is ever changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is not allowed', TG_OP, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_event_is_final BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER code_is_kept BEFORE DELETE ON code FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER prefix_is_kept BEFORE DELETE ON prefix FOR EACH ROW EXECUTE FUNCTION refuse_change();
