-- $1 column  $2 ["word",…]: all of them  $3 behind account id  $4 to account id  $5 at most
SELECT rowid FROM directory_infix_find($1,
    ARRAY(SELECT '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
          FROM json_array_elements_text(CAST($2 AS json)) AS word),
    $3, $4, $5) AS rowid
