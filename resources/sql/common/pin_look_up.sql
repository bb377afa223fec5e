-- Everything the desk needs of one account, in one go. The newest 200 sign-ins are looked at: an account under
-- attack may have any number of them. `delayed` was an attempt of which nothing was looked at, `link_opened` none.
-- $1 location id  $2 customer id
SELECT a.account_id, a.initialized, a.enabled, a.hint IS NOT NULL, a.email, a.email_verified, a.pin_set_at,
       a.reset_at, r.user_name, a.version, s.kind,
       d.first_name, d.last_name, d.organization, d.service_address, d.city, d.state, d.postal_code, d.status,
       d.email, d.missing_since,
       (SELECT count(*) FROM (SELECT e.outcome FROM sign_in_event e WHERE e.account_id = a.account_id
                              AND e.at >= a.pin_set_at ORDER BY e.at DESC LIMIT 200) AS newest
        WHERE outcome = 'failed'),
       (SELECT count(*) FROM (SELECT e.outcome FROM sign_in_event e WHERE e.account_id = a.account_id
                              AND e.at >= a.pin_set_at ORDER BY e.at DESC LIMIT 200) AS newest
        WHERE outcome = 'succeeded'),
       (SELECT max(at) FROM (SELECT e.at, e.outcome FROM sign_in_event e WHERE e.account_id = a.account_id
                              ORDER BY e.at DESC LIMIT 200) AS newest
        WHERE outcome <> 'link_opened'),
       (SELECT channel FROM (SELECT e.outcome, e.channel, e.at FROM sign_in_event e
                             WHERE e.account_id = a.account_id ORDER BY e.at DESC LIMIT 200) AS newest
        WHERE outcome = 'succeeded' ORDER BY at DESC LIMIT 1),
       m.state, m.created_at, m.sent_at, l.sent_at, l.expires_at, l.used_at, l.voided_at, d.language,
       (SELECT max(at) FROM (SELECT e.at, e.outcome FROM sign_in_event e WHERE e.account_id = a.account_id
                              ORDER BY e.at DESC LIMIT 200) AS newest
        WHERE outcome = 'link_opened')
FROM account a
LEFT JOIN pin_secret s ON s.account_id = a.account_id
LEFT JOIN directory_account d ON d.account_id = a.account_id
LEFT JOIN staff r ON r.staff_id = a.reset_by
LEFT JOIN outbox m ON m.message_id = (SELECT o.message_id FROM outbox o WHERE o.account_id = a.account_id
                                      AND o.kind = 'enable' ORDER BY o.created_at DESC LIMIT 1)
LEFT JOIN link_token l ON l.token_hash = (SELECT t.token_hash FROM link_token t WHERE t.subject = a.account_id
                                          AND t.purpose = 'enable' ORDER BY t.sent_at DESC LIMIT 1)
WHERE a.location_id = $1 AND a.customer_id = $2
