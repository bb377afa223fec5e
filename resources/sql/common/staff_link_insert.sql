-- $1 hash  $2 purpose  $3 staff id  $4 sent at  $5 expires at  $6 link id  $7 public key  $8 wrapped private key
INSERT INTO link_token (token_hash, purpose, subject, sent_at, expires_at, link_id, public_key, wrapped_private_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
