-- Changes nothing when the profile has another version by now.
-- $1 id  $2 version  $3 state  $4 active  $5 number  $6 guards  $7 changed by  $8 changed at
UPDATE authentication_profile
SET state = $3, active = $4, published_number = $5, guards = $6, changed_by = $7, changed_at = $8,
    version = version + 1
WHERE profile_id = $1 AND version = $2
