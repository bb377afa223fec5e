-- $1 new key id as sealed bytes have it
SELECT COUNT(*) FROM outbox WHERE body IS NOT NULL AND substr(body, 2, 4) <> $1
