-- $1 account id
SELECT COALESCE(max(at), 0) FROM issue WHERE account_id = $1 AND ended_at IS NULL
