SELECT COALESCE(max(batch_id), 0) FROM distribution_batch
