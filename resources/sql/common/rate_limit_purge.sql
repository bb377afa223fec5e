-- $1 windows that began before this moment are over
DELETE FROM rate_limit WHERE window_start < $1
