SELECT a.account_id, a.initialized, a.enabled,
       EXISTS (SELECT 1 FROM sign_in_event e WHERE e.account_id = a.account_id AND e.outcome = 'succeeded'), a.pin_set_at
FROM account a ORDER BY a.account_id
