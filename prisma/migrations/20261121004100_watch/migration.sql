-- CreateEnum
CREATE TYPE "digest_frequency" AS ENUM ('off', 'daily', 'weekly');

-- CreateTable
CREATE TABLE "watcher" (
    "user_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_id" BIGINT NOT NULL,
    "frequency" "digest_frequency" NOT NULL DEFAULT 'daily',
    "digested_at" TIMESTAMPTZ(3) NOT NULL,
    "digested_id" BIGINT NOT NULL,
    "digest_due" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watcher_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "watch" (
    "user_id" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("user_id","subject_type","subject_id")
);

-- CreateIndex
CREATE INDEX "watcher_digest_due_idx" ON "watcher"("digest_due");

-- AddForeignKey
ALTER TABLE "watcher" ADD CONSTRAINT "watcher_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "watcher"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
