-- $1 hash  $2 purpose  $3 subject  $4 sent at  $5 expires at  $6 used at
INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at, used_at) VALUES ($1, $2, $3, $4, $5, $6)
