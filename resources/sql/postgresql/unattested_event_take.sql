-- The oldest, which are then gone. Two who sign in at once share them.
-- $1 most rows
DELETE FROM unattested_event
WHERE event_id IN (SELECT event_id FROM unattested_event ORDER BY at LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING at, actor_name, workstation, action, subject, reason, detail
