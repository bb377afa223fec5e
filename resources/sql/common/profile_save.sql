-- Changes nothing when the profile has another version by now.
-- $1 id  $2 version  $3 state  $4 document  $5 changed by  $6 changed at
UPDATE authentication_profile
SET state = $3, document = $4, changed_by = $5, changed_at = $6, version = version + 1
WHERE profile_id = $1 AND version = $2
