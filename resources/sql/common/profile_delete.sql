-- Changes nothing when the profile has another version by now.
-- $1 id  $2 version
DELETE FROM authentication_profile WHERE profile_id = $1 AND version = $2
