-- Only one of several who come at once, and not after its end.
-- $1 hash  $2 account id  $3 purpose  $4 now
UPDATE link_token SET used_at = $4
WHERE token_hash = $1 AND subject = $2 AND purpose = $3 AND used_at IS NULL AND voided_at IS NULL AND expires_at >= $4
