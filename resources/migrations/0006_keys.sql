-- What becomes of site keys, and four eyes.

-- A rotation of the keys of one purpose: the new key, how far re-sealing has come, and who began it. `step`
-- counts the kinds of rows that are sealed under the purpose, `last_id` is the last row of it that is done.
CREATE TABLE key_rotation (
    key_id bigint PRIMARY KEY REFERENCES site_key,
    purpose text NOT NULL,
    started_by bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    step bigint NOT NULL DEFAULT 0,
    last_id bigint NOT NULL DEFAULT 0,
    total bigint NOT NULL,
    resealed bigint NOT NULL DEFAULT 0,
    unreadable bigint NOT NULL DEFAULT 0
)
--;
-- One at a time for each purpose: who begins another one goes on with it.
CREATE UNIQUE INDEX key_rotation_open ON key_rotation (purpose) WHERE finished_at IS NULL
--;
-- Who held a key, may remember it, and is not to have it any more: the reason to rotate it.
CREATE TABLE key_former_holder (
    key_id bigint NOT NULL REFERENCES site_key,
    staff_id bigint NOT NULL REFERENCES staff,
    withdrawn_at bigint NOT NULL,
    PRIMARY KEY (key_id, staff_id)
)
--;
CREATE TABLE approval (
    approval_id bigint PRIMARY KEY,
    kind text NOT NULL,
    subject {key} NOT NULL,
    request text NOT NULL,
    requested_by bigint NOT NULL REFERENCES staff,
    requested_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'granted', 'refused')),
    decided_by bigint REFERENCES staff,
    decided_at bigint,
    reason text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 1
)
--;
CREATE INDEX approval_requested ON approval (requested_at)
