-- Lists of users are ordered by bytes, so that their order does not depend on how a database was made.
ALTER TABLE "user" ALTER COLUMN "email" TYPE TEXT COLLATE "C";

CREATE INDEX "user_name_order" ON "user"((lower("name") COLLATE "C"), "email");
CREATE INDEX "user_created_at_email_idx" ON "user"("created_at", "email");
CREATE INDEX "user_search" ON "user" USING GIN ("name" gin_trgm_ops, "email" gin_trgm_ops);
CREATE INDEX "user_role_role_user_id_idx" ON "user_role"("role", "user_id");

DROP INDEX "api_token_user_id_idx";
CREATE INDEX "api_token_user_id_created_at_id_idx" ON "api_token"("user_id", "created_at", "id");
