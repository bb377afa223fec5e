-- The population watch.

-- Registrations and confirmations by day: few rows of the trail, however long it is.
CREATE INDEX audit_event_registration ON audit_event (action, at)
    WHERE action IN ('customer_registered', 'account_enabled')
--;
-- How many accounts were in each state, as they were last counted on a day (since 1970, UTC). Counting reads
-- every record, so it is kept whenever somebody has counted.
CREATE TABLE population_count (
    day bigint PRIMARY KEY,
    counted_at bigint NOT NULL,
    not_registered bigint NOT NULL,
    waiting bigint NOT NULL,
    active bigint NOT NULL,
    inconsistent bigint NOT NULL
)
