-- The same with what goes into the file. Each table is told where the stretch begins, as in impact_page.
-- $1 behind this account  $2 how many
SELECT a.account_id, NOT a.initialized AND NOT a.enabled AND p.kind = 'initial', p.set_at,
       (SELECT max(i.at) FROM issue i WHERE i.account_id = a.account_id AND i.ended_at IS NULL),
       a.reset_at IS NOT NULL, d.account_id IS NULL OR d.missing_since IS NOT NULL, d.status,
       d.service_address <> '' AND (d.city <> '' OR d.postal_code <> ''), p.sealed,
       a.location_id, a.customer_id, d.first_name, d.last_name, d.organization, d.service_address, d.city, d.state,
       d.postal_code, d.country, d.language, d.email
FROM account a JOIN pin_secret p ON p.account_id = a.account_id AND p.account_id > $1
     LEFT JOIN directory_account d ON d.account_id = a.account_id AND d.account_id > $1
WHERE a.account_id > $1
ORDER BY a.account_id LIMIT $2
