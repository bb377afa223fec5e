-- Quoted, nothing in a word means anything to the index.
-- $1 column  $2 ["word",…]: all of them  $3 behind account id  $4 to account id  $5 at most
SELECT rowid FROM directory_infix
WHERE directory_infix MATCH (
          SELECT '{' || $1 || '} : (' || group_concat('"' || replace(value, '"', '""') || '"', ' AND ') || ')'
          FROM json_each($2))
      AND rowid > $3 AND rowid <= $4
ORDER BY rowid LIMIT $5
