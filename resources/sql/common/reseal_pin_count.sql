-- $1 new key id as sealed bytes have it  $2 kind
SELECT COUNT(*) FROM pin_secret WHERE kind = $2 AND substr(sealed, 2, 4) <> $1
