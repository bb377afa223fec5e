-- Customers who register and sign in by themselves.

-- How often something was tried within a window of time, counted for all gateways together.
CREATE TABLE rate_limit (
    scope {key} NOT NULL,
    key {key} NOT NULL,
    window_start bigint NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (scope, key)
)
--;
CREATE INDEX rate_limit_window ON rate_limit (window_start)
