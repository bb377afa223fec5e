-- $1 new key id as sealed bytes have it
SELECT COUNT(*) FROM pin_undo WHERE hint IS NOT NULL AND substr(hint, 2, 4) <> $1
