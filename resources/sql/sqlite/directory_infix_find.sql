-- In these blocks of accounts, by their names, see blockName. Quoted, nothing in a word means anything to the
-- index.
-- $1 column  $2 ["word",…]: all of them  $3 behind account id  $4 to account id  $5 at most
WITH RECURSIVE block (number) AS (
    SELECT $3 / 16384
    UNION ALL
    SELECT number + 1 FROM block WHERE number < ($4 - 1) / 16384
)
SELECT rowid FROM directory_infix
WHERE directory_infix MATCH (
          SELECT '{block} : (' || group_concat('"' || char(48 + number / 4096, 48 + number / 64 % 64,
                                                           48 + number % 64) || '"', ' OR ')
          FROM block)
          || ') AND {' || $1 || '} : (' || (
          SELECT group_concat('"' || replace(value, '"', '""') || '"', ' AND ') FROM json_each($2))
          || ')'
      AND rowid > $3 AND rowid <= $4
ORDER BY rowid LIMIT $5
