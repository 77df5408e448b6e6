-- A counter's numbers are looked up where there is no category, too: IS NOT DISTINCT FROM finds no index.
DROP INDEX "code_number_key";
CREATE UNIQUE INDEX "code_number_key" ON "code"("prefix_id", (coalesce("category_id", 0)), "number")
  WHERE "number" IS NOT NULL;

-- Numbers that a code had before it was renumbered, or that an alias spells: never handed out again.
CREATE TABLE "spent_number" (
    "prefix_id" INTEGER NOT NULL,
    "category_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "code_id" INTEGER NOT NULL,

    CONSTRAINT "spent_number_pkey" PRIMARY KEY ("prefix_id","category_id","number")
);
CREATE INDEX "spent_number_code_id_idx" ON "spent_number"("code_id");
ALTER TABLE "spent_number" ADD CONSTRAINT "spent_number_prefix_id_fkey" FOREIGN KEY ("prefix_id") REFERENCES "prefix"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "spent_number" ADD CONSTRAINT "spent_number_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whom a reservation is for, beside who made it.
ALTER TABLE "reservation" ADD COLUMN "owner_id" INTEGER;
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "reservation_until_id_idx" ON "reservation"("until", "id");

-- What a bulk change did, so that it can be undone.
CREATE TABLE "bulk_change" (
    "id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "bulk_change_actor_id_at_idx" ON "bulk_change"("actor_id", "at" DESC);
CREATE TABLE "bulk_change_code" (
    "bulk_change_id" TEXT NOT NULL,
    "code_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "bulk_change_code_pkey" PRIMARY KEY ("bulk_change_id","code_id")
);
ALTER TABLE "bulk_change_code" ADD CONSTRAINT "bulk_change_code_bulk_change_id_fkey" FOREIGN KEY ("bulk_change_id") REFERENCES "bulk_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_change_code" ADD CONSTRAINT "bulk_change_code_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Answers to writes that were sent with a key, stored with the change itself.
CREATE TABLE "idempotency_key" (
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" SMALLINT,
    "answer" TEXT,
    "location" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- The lowest free numbers of a counter from `low` to `high`: neither a code nor an alias has them and nobody holds
-- them at `moment`. Sees what its caller's statement sees.
CREATE FUNCTION free_numbers(
  of_prefix integer, of_category integer, low integer, high integer, wanted integer, moment timestamptz
) RETURNS SETOF integer LANGUAGE plpgsql STABLE AS $$
DECLARE
  place integer := low;
  given integer := 0;
  past integer;
  category integer := coalesce(of_category, 0);
BEGIN
  WHILE given < wanted AND place <= high LOOP
    SELECT max(r."to") + 1 INTO past FROM reservation r
    WHERE r.prefix_id = of_prefix AND coalesce(r.category_id, 0) = category
      AND place BETWEEN r."from" AND r."to" AND r.ended_at IS NULL AND r.until > moment;
    IF past IS NULL AND EXISTS (
      SELECT 1 FROM code c WHERE c.prefix_id = of_prefix AND coalesce(c.category_id, 0) = category
        AND c.number = place
    ) THEN
      -- To the end of the run of taken numbers, in one look.
      SELECT c.number + 1 INTO past FROM code c
      WHERE c.prefix_id = of_prefix AND coalesce(c.category_id, 0) = category AND c.number >= place
        AND NOT EXISTS (
          SELECT 1 FROM code d WHERE d.prefix_id = of_prefix AND coalesce(d.category_id, 0) = category
            AND d.number = c.number + 1
        )
      ORDER BY c.number LIMIT 1;
    END IF;
    IF past IS NULL AND EXISTS (
      SELECT 1 FROM spent_number s WHERE s.prefix_id = of_prefix AND s.category_id = category AND s.number = place
    ) THEN
      past := place + 1;
    END IF;
    IF past IS NULL THEN
      RETURN NEXT place;
      given := given + 1;
      past := place + 1;
    END IF;
    place := past;
  END LOOP;
END
$$;

-- Takes the next numbers of a counter, above it first and then in its gaps; fewer than wanted where it is full.
-- The counter stays locked until the end of the transaction, and each statement here sees what those before it in
-- the queue have done.
CREATE FUNCTION take_numbers(
  of_prefix integer, of_category integer, first integer, last integer, wanted integer, moment timestamptz
) RETURNS SETOF integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  begun integer;
  taken integer[];
BEGIN
  INSERT INTO counter AS n (prefix_id, category_id, next) VALUES (of_prefix, of_category, first + wanted)
  ON CONFLICT (prefix_id, category_id) DO UPDATE SET next = n.next + wanted
  RETURNING next - wanted INTO begun;
  taken := array(SELECT free_numbers(of_prefix, of_category, begun, last, wanted, moment));
  -- Where the numbers run on without a break, the counter stands right already.
  IF cardinality(taken) < wanted OR taken[wanted] <> begun + wanted - 1 THEN
    UPDATE counter SET next = coalesce(taken[cardinality(taken)] + 1, begun)
    WHERE prefix_id = of_prefix AND category_id IS NOT DISTINCT FROM of_category;
  END IF;
  IF cardinality(taken) < wanted THEN
    taken := taken || array(
      SELECT free_numbers(of_prefix, of_category, first, begun - 1, wanted - cardinality(taken), moment));
  END IF;
  RETURN QUERY SELECT unnest(taken);
END
$$;
