-- Programs that ask for customers, and what is kept between the steps of a call.

-- A key of a telephone system, by its hash.
CREATE TABLE client_key (
    client_key_id bigint PRIMARY KEY,
    name {key} NOT NULL,
    key_hash {blob} NOT NULL UNIQUE,
    added_by bigint NOT NULL REFERENCES staff,
    added_at bigint NOT NULL,
    revoked_by bigint REFERENCES staff,
    revoked_at bigint
)
--;
CREATE UNIQUE INDEX client_key_name ON client_key (name) WHERE revoked_at IS NULL
--;
-- A customer who is changing the PIN, at any gateway: found by the hash of what the next step is asked for with, and
-- gone with it. `state` is sealed.
CREATE TABLE customer_call (
    call_id bigint PRIMARY KEY,
    token_hash {blob} NOT NULL UNIQUE,
    channel text NOT NULL CHECK (channel IN ('gateway', 'counter', 'telephone')),
    client {key} NOT NULL DEFAULT '',
    state {blob} NOT NULL CHECK (length(state) >= 34),
    expires_at bigint NOT NULL
)
--;
CREATE INDEX customer_call_expires ON customer_call (expires_at)
