-- $1 profile id  $2 number
SELECT document FROM authentication_profile_version WHERE profile_id = $1 AND number = $2
