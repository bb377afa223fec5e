-- How many accounts are inconsistent, entered the waiting state in the last window and still wait, and did so in
-- the trailing time before it, but not before the site was made; and when that was. Answered from two small
-- partial indexes.
-- $1 beginning of the window  $2 beginning of the trailing time
SELECT (SELECT count(*) FROM account WHERE enabled AND NOT initialized),
       (SELECT count(*) FROM account WHERE initialized AND NOT enabled AND pin_set_at > $1),
       (SELECT count(*) FROM account WHERE initialized AND NOT enabled AND pin_set_at > $2 AND pin_set_at <= $1
                                       AND pin_set_at > (SELECT created_at FROM site)),
       (SELECT created_at FROM site)
