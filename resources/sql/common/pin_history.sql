-- Newest first, after a place in the list. A batch is one event of many accounts: its ledger tells of this one.
-- $1 account id  $2 at  $3 writer id  $4 sequence  $5 limit
SELECT writer_id, seq, at, actor_name, workstation, action, reason, detail FROM (
    SELECT writer_id, seq, at, actor_name, workstation, action, reason, detail FROM audit_event
    WHERE account_id = $1 AND (at, writer_id, seq) < ($2, $3, $4)
    ORDER BY at DESC, writer_id DESC, seq DESC LIMIT $5) AS deeds
UNION ALL
SELECT writer_id, seq, at, actor_name, workstation, action, reason, detail FROM (
    SELECT CAST(0 AS bigint) AS writer_id, i.issue_id AS seq, i.at, COALESCE(s.user_name, '') AS actor_name,
           '' AS workstation, 'pin_given_out' AS action, '' AS reason,
           '{"batch":' || i.batch_id || ',"channel":"' || i.channel || '"}' AS detail
    FROM issue i LEFT JOIN staff s ON s.staff_id = i."by"
    WHERE i.account_id = $1 AND i.batch_id IS NOT NULL AND (i.at, CAST(0 AS bigint), i.issue_id) < ($2, $3, $4)
    ORDER BY i.at DESC, i.issue_id DESC LIMIT $5) AS batches
ORDER BY at DESC, writer_id DESC, seq DESC LIMIT $5
