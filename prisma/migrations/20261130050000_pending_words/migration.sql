-- What was written since an index was last cleaned stands in a list that every search reads through: 4 MB of it, PostgreSQL's
-- default, made a search three times as long, and so dear by the planner's reckoning that it read the table instead. Whoever
-- fills the list cleans it: less of it is also less for one of them to do.
ALTER INDEX "code_words_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "translation_failing_idx" SET (gin_pending_list_limit = 256);
