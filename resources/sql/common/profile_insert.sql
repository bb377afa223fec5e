-- Changes nothing when the name is taken.
-- $1 id  $2 name  $3 kind  $4 document  $5 changed by  $6 changed at
INSERT INTO authentication_profile (profile_id, name, kind, state, document, changed_by, changed_at)
VALUES ($1, $2, $3, 'draft', $4, $5, $6)
ON CONFLICT DO NOTHING
