-- $1 profile id
DELETE FROM authentication_profile_version WHERE profile_id = $1
