-- $1 id  $2 name  $3 support phone  $4 environment  $5 recovery public key  $6 now
INSERT INTO site (id, name, support_phone, environment, recovery_public_key, created_at)
VALUES ($1, $2, $3, $4, $5, $6)
