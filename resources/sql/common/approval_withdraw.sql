-- What was asked for is not wanted any more: its time is over.
-- $1 approval id
UPDATE approval SET expires_at = requested_at - 1, version = version + 1 WHERE approval_id = $1 AND state = 'open'
