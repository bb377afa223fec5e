SELECT COALESCE(MAX(approval_id), 0) FROM approval
