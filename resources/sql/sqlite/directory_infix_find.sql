-- Asked for every third trigram of each word and for its last: that gives a little more than what holds the
-- words, in a third of the time. One character repeated has one trigram, and is asked for as it is. Quoted,
-- nothing in a word means anything to the index.
-- $1 column  $2 ["word",…]: all of them  $3 behind account id  $4 to account id  $5 at most
WITH RECURSIVE piece (word, at) AS (
    SELECT value, 1 FROM json_each($2)
    UNION ALL
    SELECT word, min(at + 3, length(word) - 2) FROM piece WHERE at < length(word) - 2
),
sought (text) AS (
    SELECT DISTINCT CASE WHEN replace(word, substr(word, 1, 1), '') = '' THEN word ELSE substr(word, at, 3) END
    FROM piece
)
SELECT rowid FROM directory_infix
WHERE directory_infix MATCH (
          SELECT '{' || $1 || '} : (' || group_concat('"' || replace(text, '"', '""') || '"', ' AND ') || ')'
          FROM sought)
      AND rowid > $3 AND rowid <= $4
ORDER BY rowid LIMIT $5
