-- $1 batch id
SELECT b.batch_id, b.channel, b.format, b.layout_name, b.document, b.selection, b.chosen, b.note, b.requested_by,
       COALESCE(r.user_name, ''), b.requested_at, b.approval_id, b.state, COALESCE(w.user_name, ''), b.written_at,
       b.file_name, b.written, b.left_out, b.sha256, b.version
FROM distribution_batch b
LEFT JOIN staff r ON r.staff_id = b.requested_by
LEFT JOIN staff w ON w.staff_id = b.written_by
WHERE b.batch_id = $1
