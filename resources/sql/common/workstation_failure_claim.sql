-- The failures of a workstation, forgotten when the last is long ago; nobody else changes them until the
-- transaction ends.
-- $1 workstation  $2 kind  $3 now  $4 what is before this moment is forgotten
INSERT INTO workstation_failure (workstation, kind, failures, last_at) VALUES ($1, $2, 0, $3)
ON CONFLICT (workstation, kind) DO UPDATE
SET failures = CASE WHEN workstation_failure.last_at < $4 THEN 0 ELSE workstation_failure.failures END
RETURNING failures
